// Generated from an OpenAPI specification; change the specification instead.

//! [`QuerySpecialColour`].

/// An open list of strings: other values are kept.
///
/// Defined at `operations.yaml#/paths/~1query~1special/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuerySpecialColour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(QuerySpecialColour {
    Red = "red",
    Green = "green",
    ..Unknown
});
