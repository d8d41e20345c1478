// Generated from an OpenAPI specification; change the specification instead.

//! [`List32`].

use super::List33;

/// Defined at `limits.yaml#/components/schemas/List32`.
pub type List32 = Vec<List33>;
