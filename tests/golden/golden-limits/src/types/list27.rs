// Generated from an OpenAPI specification; change the specification instead.

//! [`List27`].

use super::List28;

/// Defined at `limits.yaml#/components/schemas/List27`.
pub type List27 = Vec<List28>;
