// Generated from an OpenAPI specification; change the specification instead.

//! [`List24`].

use super::List25;

/// Defined at `limits.yaml#/components/schemas/List24`.
pub type List24 = Vec<List25>;
