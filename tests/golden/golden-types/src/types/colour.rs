// Generated from an OpenAPI specification; change the specification instead.

//! [`Colour`].

/// A colour; more values may be added.
///
/// Defined at `types.yaml#/components/schemas/Colour`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `dark-blue`
    DarkBlue,
    /// (empty)
    Empty,
    /// `1st`
    N1st,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Colour {
    Red = "red",
    Green = "green",
    DarkBlue = "dark-blue",
    Empty = "",
    N1st = "1st",
    ..Unknown
});
