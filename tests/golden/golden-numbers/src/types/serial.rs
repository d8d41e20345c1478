// Generated from an OpenAPI specification; change the specification instead.

//! [`Serial`].

/// A serial number.
///
/// Defined at `numbers.yaml#/components/schemas/Serial`.
pub type Serial = i64;
