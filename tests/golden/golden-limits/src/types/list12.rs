// Generated from an OpenAPI specification; change the specification instead.

//! [`List12`].

use super::List13;

/// `List12` of the specification.
///
/// Defined at `limits.yaml#/components/schemas/List12`.
pub type List12 = Vec<List13>;
