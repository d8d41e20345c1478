// Generated from an OpenAPI specification; change the specification instead.

//! [`List13`].

use super::List14;

/// Defined at `limits.yaml#/components/schemas/List13`.
pub type List13 = Vec<List14>;
