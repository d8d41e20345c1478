// Generated from an OpenAPI specification; change the specification instead.

//! [`List26`].

use super::List27;

/// Defined at `limits.yaml#/components/schemas/List26`.
pub type List26 = Vec<List27>;
