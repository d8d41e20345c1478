// Generated from an OpenAPI specification; change the specification instead.

//! [`List33`].

use super::List34;

/// Defined at `limits.yaml#/components/schemas/List33`.
pub type List33 = Vec<List34>;
