// Generated from an OpenAPI specification; change the specification instead.

//! [`List36`].

use super::List37;

/// Defined at `limits.yaml#/components/schemas/List36`.
pub type List36 = Vec<List37>;
