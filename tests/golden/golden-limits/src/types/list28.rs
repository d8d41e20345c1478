// Generated from an OpenAPI specification; change the specification instead.

//! [`List28`].

use super::List29;

/// Defined at `limits.yaml#/components/schemas/List28`.
pub type List28 = Vec<List29>;
