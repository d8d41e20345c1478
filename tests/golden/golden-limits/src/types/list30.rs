// Generated from an OpenAPI specification; change the specification instead.

//! [`List30`].

use super::List31;

/// `List30` of the specification.
///
/// Defined at `limits.yaml:662`.
pub type List30 = Vec<List31>;
