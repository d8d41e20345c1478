// Generated from an OpenAPI specification; change the specification instead.

//! [`List23`].

use super::List24;

/// Defined at `limits.yaml#/components/schemas/List23`.
pub type List23 = Vec<List24>;
