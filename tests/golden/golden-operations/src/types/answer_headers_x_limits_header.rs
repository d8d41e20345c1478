// Generated from an OpenAPI specification; change the specification instead.

//! [`AnswerHeadersXLimitsHeader`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/paths/~1answer~1headers/get/responses/200/headers/X-Limits/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerHeadersXLimitsHeader {
    pub used: Option<i64>,
    pub left: Option<i64>,
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(AnswerHeadersXLimitsHeader {
    used: optional("used"),
    left: optional("left"),
    name: optional("name"),
    ..additional_properties
});
