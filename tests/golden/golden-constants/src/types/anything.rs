// Generated from an OpenAPI specification; change the specification instead.

//! [`Anything`].

use clientwright_runtime::Value;

/// Anything at all.
///
/// Defined at `constants.yaml:158`.
pub type Anything = Value;
