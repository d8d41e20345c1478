// Generated from an OpenAPI specification; change the specification instead.

//! [`MaybeCircle`].

use super::Circle;

/// Defined at `unions.yaml#/components/schemas/MaybeCircle`.
pub type MaybeCircle = Circle;
