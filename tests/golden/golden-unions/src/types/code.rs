// Generated from an OpenAPI specification; change the specification instead.

//! [`Code`].

/// Another name of a string.
///
/// Defined at `unions.yaml#/components/schemas/Code`.
pub type Code = String;
