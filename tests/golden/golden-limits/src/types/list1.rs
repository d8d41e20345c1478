// Generated from an OpenAPI specification; change the specification instead.

//! [`List1`].

use super::List2;

/// `List1` of the specification.
///
/// Defined at `limits.yaml#/components/schemas/List1`.
pub type List1 = Vec<List2>;
