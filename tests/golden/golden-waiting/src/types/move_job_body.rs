// Generated from an OpenAPI specification; change the specification instead.

//! [`MoveJobBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `waiting.yaml#/paths/~1queues~1{queue}~1jobs~1{job}/put/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MoveJobBody {
    pub name: Option<String>,
    pub origin: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl MoveJobBody {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(MoveJobBody {
    name: optional("name"),
    origin: optional("origin"),
    ..additional_properties
});
