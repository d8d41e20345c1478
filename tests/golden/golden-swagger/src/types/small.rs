// Generated from an OpenAPI specification; change the specification instead.

//! [`Small`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `swagger.yaml#/definitions/Small`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Small {
    pub size: i64,
    pub lid: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Small {
    size: required("size", i64),
    lid: optional("lid", String),
    ..additional_properties
});
