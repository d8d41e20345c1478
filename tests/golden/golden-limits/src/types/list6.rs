// Generated from an OpenAPI specification; change the specification instead.

//! [`List6`].

use super::List7;

/// Defined at `limits.yaml#/components/schemas/List6`.
pub type List6 = Vec<List7>;
