// Generated from an OpenAPI specification; change the specification instead.

//! [`Client`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Client`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Client {
    pub builder: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Client {
    builder: optional("builder"),
    ..additional_properties
});
