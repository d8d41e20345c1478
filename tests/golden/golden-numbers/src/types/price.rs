// Generated from an OpenAPI specification; change the specification instead.

//! [`Price`].

/// A price.
///
/// Defined at `numbers.yaml#/components/schemas/Price`.
///
/// A 64-bit float: of a number with more digits, the nearest one is kept.
pub type Price = f64;
