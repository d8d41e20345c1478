// Generated from an OpenAPI specification; change the specification instead.

//! [`Price`].

/// A price.
///
/// Defined at `numbers.yaml#/components/schemas/Price`.
///
/// A 64-bit float: numbers with more digits are rounded to the nearest one.
pub type Price = f64;
