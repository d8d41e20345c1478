// Generated from an OpenAPI specification; change the specification instead.

//! [`Colour`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `shapes.yaml#/components/schemas/Colour`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Colour {
    Red = "red",
    Green = "green",
    ..Unknown
});
