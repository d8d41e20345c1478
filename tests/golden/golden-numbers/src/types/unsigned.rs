// Generated from an OpenAPI specification; change the specification instead.

//! [`Unsigned`].

/// Defined at `numbers.yaml#/components/schemas/Unsigned`.
///
/// A negative number is refused.
pub type Unsigned = u64;
