// Generated from an OpenAPI specification; change the specification instead.

//! [`GetAnyColourAnswer`].

/// One of a list of strings, or another.
///
/// Defined at `media.yaml#/paths/~1any~1colour/get/responses/200/content/application~1*/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAnyColourAnswer {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(GetAnyColourAnswer {
    Red = "red",
    Green = "green",
    ..Unknown
});
