// Generated from an OpenAPI specification; change the specification instead.

//! [`Color`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `commands.yaml#/components/schemas/Thing/properties/color`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Color {
    Red = "red",
    Green = "green",
    ..Unknown
});
