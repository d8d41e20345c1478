// Generated from an OpenAPI specification; change the specification instead.

//! [`ValueModel`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Value`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValueModel {
    pub value: Option<String>,
    pub node: Option<String>,
    pub out: Option<String>,
    pub object: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ValueModel {
    value: optional("value"),
    node: optional("node"),
    out: optional("out"),
    object: optional("object"),
    ..additional_properties
});
