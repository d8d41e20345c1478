// Generated from an OpenAPI specification; change the specification instead.

//! [`Step`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/paths/~1equal~1one/post/requestBody/content/application~1json/schema/properties/steps/items`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Step {
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Step {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Step {
    name: optional("name"),
    ..additional_properties
});
