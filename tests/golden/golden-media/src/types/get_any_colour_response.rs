// Generated from an OpenAPI specification; change the specification instead.

//! [`GetAnyColourResponse`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `media.yaml#/paths/~1any~1colour/get/responses/200/content/application~1*/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAnyColourResponse {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(GetAnyColourResponse {
    Red = "red",
    Green = "green",
    ..Unknown
});
