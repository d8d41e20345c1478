// Generated from an OpenAPI specification; change the specification instead.

//! [`Color`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `spec.yaml#/components/schemas/Color`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `dark green`
    DarkGreen,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Color {
    Red = "red",
    DarkGreen = "dark green",
    ..Unknown
});
