// Generated from an OpenAPI specification; change the specification instead.

//! [`Wrapped`].

use super::Anything;

/// `Wrapped` of the specification.
///
/// Defined at `constants.yaml:165`.
pub type Wrapped = Anything;
