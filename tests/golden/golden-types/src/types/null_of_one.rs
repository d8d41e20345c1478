// Generated from an OpenAPI specification; change the specification instead.

//! [`NullOfOne`].

/// The second part excludes null.
///
/// Defined at `types.yaml#/components/schemas/NullOfOne`.
pub type NullOfOne = String;
