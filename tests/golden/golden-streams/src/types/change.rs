// Generated from an OpenAPI specification; change the specification instead.

//! [`Change`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `streams.yaml#/components/schemas/Change`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    pub r#type: String,
    pub object: Option<Value>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Change {
    r#type: required("type", String),
    object: optional_value("object", Value),
    ..additional_properties
});
