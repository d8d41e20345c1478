// Generated from an OpenAPI specification; change the specification instead.

//! [`List3`].

use super::List4;

/// Defined at `limits.yaml#/components/schemas/List3`.
pub type List3 = Vec<List4>;
