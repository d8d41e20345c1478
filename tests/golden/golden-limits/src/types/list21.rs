// Generated from an OpenAPI specification; change the specification instead.

//! [`List21`].

use super::List22;

/// Defined at `limits.yaml#/components/schemas/List21`.
pub type List21 = Vec<List22>;
