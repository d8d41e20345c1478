// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle2`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle3;

/// Defined at `limits.yaml#/components/schemas/Circle2`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle2 {
    pub next: Option<Box<Circle3>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle2 {
    next: optional("next"),
    ..additional_properties
});
