// Generated from an OpenAPI specification; change the specification instead.

//! [`List15`].

use super::List16;

/// Defined at `limits.yaml#/components/schemas/List15`.
pub type List15 = Vec<List16>;
