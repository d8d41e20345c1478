// Generated from an OpenAPI specification; change the specification instead.

//! [`AcceptLanguage`].

/// Open string enum: unknown values are preserved.
///
/// Default `en`.
///
/// Defined at `specs/common/parameters.yaml#/AcceptLanguage/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AcceptLanguage {
    /// `en`: English.
    En,
    /// `fr`: French.
    Fr,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(AcceptLanguage {
    En = "en",
    Fr = "fr",
    ..Unknown
});
