// Generated from an OpenAPI specification; change the specification instead.

//! [`Switch`].

use clientwright_runtime::Value;

/// Open enum: unknown values are preserved.
///
/// Defined at `checks.yaml#/components/schemas/Switch`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Switch {
    /// `true`
    True,
    /// `auto`
    Auto,
    /// A value that is not in the specification.
    Unknown(Value),
}

clientwright_runtime::codegen::v1::value_enum!(Switch {
    True = Boolean(true),
    Auto = Text("auto"),
    ..Unknown
});

