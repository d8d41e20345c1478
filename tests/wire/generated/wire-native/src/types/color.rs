// Generated from an OpenAPI specification; change the specification instead.

//! [`Color`].

/// An open list of strings: other values are kept.
///
/// Defined at `spec.yaml#/components/schemas/Color`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `dark green`
    DarkGreen,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Color {
    Red = "red",
    DarkGreen = "dark green",
    ..Unknown
});
