// Generated from an OpenAPI specification; change the specification instead.

//! [`QuerySpecialColour`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `operations.yaml#/paths/~1query~1special/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuerySpecialColour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(QuerySpecialColour {
    Red = "red",
    Green = "green",
    ..Unknown
});
