// Generated from an OpenAPI specification; change the specification instead.

//! [`AnswerHeadersXWindowHeader`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/paths/~1answer~1headers/get/responses/200/headers/X-Window/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerHeadersXWindowHeader {
    pub from: i64,
    pub to: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(AnswerHeadersXWindowHeader {
    from: required("from", i64),
    to: optional("to", i64),
    ..additional_properties
});
