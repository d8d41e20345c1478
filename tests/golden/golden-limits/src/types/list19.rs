// Generated from an OpenAPI specification; change the specification instead.

//! [`List19`].

use clientwright_runtime::Linked;
use super::List20;

/// Defined at `limits.yaml#/components/schemas/List19`.
pub type List19 = Vec<Linked<List20>>;
