// Generated from an OpenAPI specification; change the specification instead.

//! [`StartJobBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `commands.yaml#/paths/~1jobs/post/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartJobBody {
    pub name: String,
    pub delay: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl StartJobBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            delay: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_delay(mut self, delay: i64) -> Self {
        self.delay = Some(delay);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(StartJobBody {
    name: required("name", String),
    delay: optional("delay", i64),
    ..additional_properties
});
