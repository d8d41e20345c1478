// Generated from an OpenAPI specification; change the specification instead.

//! [`Tags`].

/// No duplicates.
///
/// Defined at `checks.yaml#/components/schemas/Tags`.
pub type Tags = Vec<String>;
