// Generated from an OpenAPI specification; change the specification instead.

//! [`List1`].

use super::List2;

/// `List1` of the specification.
///
/// Defined at `limits.yaml:633`.
pub type List1 = Vec<List2>;
