// Generated from an OpenAPI specification; change the specification instead.

//! [`List4`].

use super::List5;

/// Defined at `limits.yaml#/components/schemas/List4`.
pub type List4 = Vec<List5>;
