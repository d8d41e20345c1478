// Generated from an OpenAPI specification; change the specification instead.

//! [`VecModel`].

/// Defined at `hostile.yaml#/components/schemas/Vec`.
pub type VecModel = Vec<String>;
