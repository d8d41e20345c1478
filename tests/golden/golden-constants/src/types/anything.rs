// Generated from an OpenAPI specification; change the specification instead.

//! [`Anything`].

use clientwright_runtime::Value;

/// Anything at all.
///
/// Defined at `constants.yaml:164`.
pub type Anything = Value;
