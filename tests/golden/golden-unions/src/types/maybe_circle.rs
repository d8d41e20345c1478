// Generated from an OpenAPI specification; change the specification instead.

//! [`MaybeCircle`].

use super::Circle;

/// `MaybeCircle` of the specification.
///
/// Defined at `unions.yaml:133`.
pub type MaybeCircle = Circle;
