// Generated from an OpenAPI specification; change the specification instead.

//! [`RunDone`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `streams.yaml#/components/schemas/RunDone`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunDone {
    /// Always `done`.
    pub event: String,
    /// Always `[DONE]`.
    pub data: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RunDone {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event: "done".to_owned(),
            data: "[DONE]".to_owned(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for RunDone {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(RunDone {
    event: required("event", String),
    data: required("data", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(RunDone: [
    rule::Member("event", &[rule::IsText("done")]),
    rule::Member("data", &[rule::IsText("[DONE]")]),
]);
