// Generated from an OpenAPI specification; change the specification instead.

//! [`CompletionPart`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `streams.yaml#/components/schemas/CompletionPart`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompletionPart {
    pub delta: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(CompletionPart {
    delta: required("delta", String),
    ..additional_properties
});
