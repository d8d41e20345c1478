// Generated from an OpenAPI specification; change the specification instead.

//! [`Steps`].

use super::Step;

/// Defined at `operations.yaml#/paths/~1equal~1one/post/requestBody/content/application~1json/schema/properties/steps`.
pub type Steps = Vec<Step>;
