// Generated from an OpenAPI specification; change the specification instead.

//! [`X`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/.._.._x`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct X {
    pub path: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(X {
    path: optional("path"),
    ..additional_properties
});
