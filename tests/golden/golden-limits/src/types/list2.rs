// Generated from an OpenAPI specification; change the specification instead.

//! [`List2`].

use super::List3;

/// Defined at `limits.yaml#/components/schemas/List2`.
pub type List2 = Vec<List3>;
