// Generated from an OpenAPI specification; change the specification instead.

//! [`List31`].

use super::List32;

/// Defined at `limits.yaml#/components/schemas/List31`.
pub type List31 = Vec<List32>;
