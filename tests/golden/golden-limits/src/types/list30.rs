// Generated from an OpenAPI specification; change the specification instead.

//! [`List30`].

use super::List31;

/// Defined at `limits.yaml#/components/schemas/List30`.
pub type List30 = Vec<List31>;
