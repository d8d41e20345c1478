// Generated from an OpenAPI specification; change the specification instead.

//! [`Colour`].

/// An open list of strings: other values are kept.
///
/// Defined at `shapes.yaml#/components/schemas/Colour`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Colour {
    Red = "red",
    Green = "green",
    ..Unknown
});
