// Generated from an OpenAPI specification; change the specification instead.

//! [`List38`].

use super::List39;

/// Defined at `limits.yaml#/components/schemas/List38`.
pub type List38 = Vec<List39>;
