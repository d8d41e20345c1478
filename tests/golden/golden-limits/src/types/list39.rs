// Generated from an OpenAPI specification; change the specification instead.

//! [`List39`].

/// `List39` of the specification.
///
/// Defined at `limits.yaml#/components/schemas/List39`.
pub type List39 = Vec<bool>;
