// Generated from an OpenAPI specification; change the specification instead.

//! [`NullOfBoth`].

/// Each part allows null.
///
/// Defined at `types.yaml#/components/schemas/NullOfBoth`.
pub type NullOfBoth = String;
