// Generated from an OpenAPI specification; change the specification instead.

//! [`List32`].

use super::List33;

/// `List32` of the specification.
///
/// Defined at `limits.yaml:664`.
pub type List32 = Vec<List33>;
