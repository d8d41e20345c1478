// Generated from an OpenAPI specification; change the specification instead.

//! [`List17`].

use super::List18;

/// Defined at `limits.yaml#/components/schemas/List17`.
pub type List17 = Vec<List18>;
