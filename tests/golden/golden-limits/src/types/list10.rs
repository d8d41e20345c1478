// Generated from an OpenAPI specification; change the specification instead.

//! [`List10`].

use super::List11;

/// Defined at `limits.yaml#/components/schemas/List10`.
pub type List10 = Vec<List11>;
