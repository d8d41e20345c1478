// Generated from an OpenAPI specification; change the specification instead.

//! [`Color`].

/// One of a list of strings, or another.
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
