// Generated from an OpenAPI specification; change the specification instead.

//! [`List12`].

use super::List13;

/// Defined at `limits.yaml#/components/schemas/List12`.
pub type List12 = Vec<List13>;
