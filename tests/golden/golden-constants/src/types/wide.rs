// Generated from an OpenAPI specification; change the specification instead.

//! [`Wide`].

use clientwright_runtime::Value;

/// Numbers, although the type also allows strings.
///
/// Defined at `constants.yaml#/components/schemas/Wide`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Wide {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that is not in the specification.
    Unknown(Value),
}

clientwright_runtime::codegen::v1::value_enum!(Wide {
    N1 = Number("1"),
    N2 = Number("2"),
    ..Unknown
});

