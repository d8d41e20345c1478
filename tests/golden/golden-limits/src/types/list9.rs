// Generated from an OpenAPI specification; change the specification instead.

//! [`List9`].

use super::List10;

/// Defined at `limits.yaml#/components/schemas/List9`.
pub type List9 = Vec<List10>;
