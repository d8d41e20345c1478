// Generated from an OpenAPI specification; change the specification instead.

//! [`Anything`].

use clientwright_runtime::Value;

/// Anything at all.
///
/// Defined at `constants.yaml#/components/schemas/Anything`.
pub type Anything = Value;
