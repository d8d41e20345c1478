// Generated from an OpenAPI specification; change the specification instead.

//! [`EqualOneBody`] and what it consists of.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/paths/~1equal~1one/post/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EqualOneBody {
    pub steps: Option<EqualOneBodySteps>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl EqualOneBody {
    #[must_use]
    pub fn with_steps(mut self, steps: EqualOneBodySteps) -> Self {
        self.steps = Some(steps);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(EqualOneBody {
    steps: optional("steps"),
    ..additional_properties
});

/// Defined at `operations.yaml#/paths/~1equal~1one/post/requestBody/content/application~1json/schema/properties/steps`.
pub type EqualOneBodySteps = Vec<EqualOneBodyStep>;

/// Defined at `operations.yaml#/paths/~1equal~1one/post/requestBody/content/application~1json/schema/properties/steps/items`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EqualOneBodyStep {
    pub name: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl EqualOneBodyStep {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(EqualOneBodyStep {
    name: optional("name"),
    ..additional_properties
});
