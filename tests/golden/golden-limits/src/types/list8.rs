// Generated from an OpenAPI specification; change the specification instead.

//! [`List8`].

use super::List9;

/// Defined at `limits.yaml#/components/schemas/List8`.
pub type List8 = Vec<List9>;
