// Generated from an OpenAPI specification; change the specification instead.

//! [`List37`].

use super::List38;

/// Defined at `limits.yaml#/components/schemas/List37`.
pub type List37 = Vec<List38>;
