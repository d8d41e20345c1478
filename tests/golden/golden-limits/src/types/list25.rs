// Generated from an OpenAPI specification; change the specification instead.

//! [`List25`].

use super::List26;

/// Defined at `limits.yaml#/components/schemas/List25`.
pub type List25 = Vec<List26>;
