// Generated from an OpenAPI specification; change the specification instead.

//! [`EqualThreeBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Steps;

/// Defined at `operations.yaml#/paths/~1equal~1three/post/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EqualThreeBody {
    pub steps: Option<Steps>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl EqualThreeBody {
    #[must_use]
    pub fn with_steps(mut self, steps: Steps) -> Self {
        self.steps = Some(steps);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(EqualThreeBody {
    steps: optional("steps"),
    ..additional_properties
});
