// Generated from an OpenAPI specification; change the specification instead.

//! [`Tags`].

/// No item twice.
///
/// Defined at `checks.yaml#/components/schemas/Tags`.
pub type Tags = Vec<String>;
