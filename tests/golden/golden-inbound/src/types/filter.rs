// Generated from an OpenAPI specification; change the specification instead.

//! [`Filter`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/components/schemas/Filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub color: Option<String>,
    pub size: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Filter {
    color: optional("color"),
    size: optional("size"),
    ..additional_properties
});
