// Generated from an OpenAPI specification; change the specification instead.

//! [`Wrapped`].

use super::Anything;

/// Defined at `constants.yaml#/components/schemas/Wrapped`.
pub type Wrapped = Anything;
