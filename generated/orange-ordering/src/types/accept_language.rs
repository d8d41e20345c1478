// Generated from an OpenAPI specification; change the specification instead.

//! [`AcceptLanguage`].

/// An open list of strings: other values are kept.
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
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(AcceptLanguage {
    En = "en",
    Fr = "fr",
    ..Unknown
});
