// Generated from an OpenAPI specification; change the specification instead.

//! [`List29`].

use super::List30;

/// Defined at `limits.yaml#/components/schemas/List29`.
pub type List29 = Vec<List30>;
