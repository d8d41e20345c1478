// Generated from an OpenAPI specification; change the specification instead.

//! [`List16`].

use super::List17;

/// Defined at `limits.yaml#/components/schemas/List16`.
pub type List16 = Vec<List17>;
