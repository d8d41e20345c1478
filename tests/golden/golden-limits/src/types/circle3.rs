// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle3`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle4;

/// Defined at `limits.yaml#/components/schemas/Circle3`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle3 {
    pub next: Option<Box<Circle4>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle3 {
    next: optional("next"),
    ..additional_properties
});
