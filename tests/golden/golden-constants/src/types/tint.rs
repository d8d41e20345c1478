// Generated from an OpenAPI specification; change the specification instead.

//! [`Tint`].

use clientwright_runtime::Value;

/// Constants, and any other value.
///
/// Defined at `constants.yaml#/components/schemas/Tint`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Tint {
    /// `red`
    Warm,
    /// `green`
    Green,
    /// A value that is not in the specification.
    Unknown(Value),
}

clientwright_runtime::codegen::v1::value_enum!(Tint {
    Warm = Text("red"),
    Green = Text("green"),
    ..Unknown
});

