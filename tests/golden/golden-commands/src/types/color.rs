// Generated from an OpenAPI specification; change the specification instead.

//! [`Color`].

/// An open list of strings: other values are kept.
///
/// Defined at `commands.yaml#/components/schemas/Thing/properties/color`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Color {
    Red = "red",
    Green = "green",
    ..Unknown
});
