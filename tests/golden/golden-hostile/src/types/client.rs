// Generated from an OpenAPI specification; change the specification instead.

//! [`Client`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Client`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Client {
    pub builder: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Client {
    builder: optional("builder"),
    ..additional_properties
});
