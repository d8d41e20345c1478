// Generated from an OpenAPI specification; change the specification instead.

//! [`List39`].

/// Defined at `limits.yaml#/components/schemas/List39`.
pub type List39 = Vec<bool>;
