// Generated from an OpenAPI specification; change the specification instead.

//! [`List1`].

use super::List2;

/// Defined at `limits.yaml#/components/schemas/List1`.
pub type List1 = Vec<List2>;
