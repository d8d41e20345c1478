// Generated from an OpenAPI specification; change the specification instead.

//! [`List18`].

use super::List19;

/// Defined at `limits.yaml#/components/schemas/List18`.
pub type List18 = Vec<List19>;
