// Generated from an OpenAPI specification; change the specification instead.

//! [`List7`].

use super::List8;

/// Defined at `limits.yaml#/components/schemas/List7`.
pub type List7 = Vec<List8>;
