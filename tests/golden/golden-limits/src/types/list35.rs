// Generated from an OpenAPI specification; change the specification instead.

//! [`List35`].

use super::List36;

/// Defined at `limits.yaml#/components/schemas/List35`.
pub type List35 = Vec<List36>;
