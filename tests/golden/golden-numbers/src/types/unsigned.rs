// Generated from an OpenAPI specification; change the specification instead.

//! [`Unsigned`].

/// Defined at `numbers.yaml#/components/schemas/Unsigned`.
///
/// Negative numbers are rejected.
pub type Unsigned = u64;
