// Generated from an OpenAPI specification; change the specification instead.

//! [`Label`].

/// One more name.
///
/// Defined at `unions.yaml#/components/schemas/Label`.
pub type Label = String;
