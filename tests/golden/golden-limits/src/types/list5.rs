// Generated from an OpenAPI specification; change the specification instead.

//! [`List5`].

use super::List6;

/// Defined at `limits.yaml#/components/schemas/List5`.
pub type List5 = Vec<List6>;
