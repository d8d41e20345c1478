// Generated from an OpenAPI specification; change the specification instead.

//! [`List11`].

use super::List12;

/// Defined at `limits.yaml#/components/schemas/List11`.
pub type List11 = Vec<List12>;
