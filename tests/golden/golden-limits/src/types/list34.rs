// Generated from an OpenAPI specification; change the specification instead.

//! [`List34`].

use super::List35;

/// Defined at `limits.yaml#/components/schemas/List34`.
pub type List34 = Vec<List35>;
