// Generated from an OpenAPI specification; change the specification instead.

//! [`List14`].

use super::List15;

/// Defined at `limits.yaml#/components/schemas/List14`.
pub type List14 = Vec<List15>;
