// Generated from an OpenAPI specification; change the specification instead.

//! [`List3`].

use super::List4;

/// `List3` of the specification.
///
/// Defined at `limits.yaml:635`.
pub type List3 = Vec<List4>;
