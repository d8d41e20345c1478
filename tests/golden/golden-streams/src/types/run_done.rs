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
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(RunDone {
    event: required("event"),
    data: required("data"),
    ..additional_properties
});
