// Generated from an OpenAPI specification; change the specification instead.

//! [`Short`].

/// At most `3` characters.
///
/// Defined at `checks.yaml#/components/schemas/Short`.
pub type Short = String;
