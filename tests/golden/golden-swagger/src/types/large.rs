// Generated from an OpenAPI specification; change the specification instead.

//! [`Large`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `swagger.yaml#/definitions/Large`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Large {
    pub size: i64,
    pub key: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Large {
    size: required("size", i64),
    key: optional("key", String),
    ..additional_properties
});
