// Generated from an OpenAPI specification; change the specification instead.

//! [`List22`].

use super::List23;

/// Defined at `limits.yaml#/components/schemas/List22`.
pub type List22 = Vec<List23>;
