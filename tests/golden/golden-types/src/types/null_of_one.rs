// Generated from an OpenAPI specification; change the specification instead.

//! [`NullOfOne`].

/// The second part rules null out.
///
/// Defined at `types.yaml#/components/schemas/NullOfOne`.
pub type NullOfOne = String;
