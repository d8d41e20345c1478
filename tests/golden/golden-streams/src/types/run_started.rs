// Generated from an OpenAPI specification; change the specification instead.

//! [`RunStarted`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Completion;

/// Defined at `streams.yaml#/components/schemas/RunStarted`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunStarted {
    /// Always `run.started`.
    pub event: String,
    pub id: Option<String>,
    pub data: Completion,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RunStarted {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(data: Completion) -> Self {
        Self {
            event: "run.started".to_owned(),
            id: None,
            data,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(RunStarted {
    event: required("event", String),
    id: optional("id", String),
    data: required("data", Completion),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(RunStarted: [
    rule::Member("event", &[rule::IsText("run.started")]),
]);
