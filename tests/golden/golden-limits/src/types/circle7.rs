// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle7`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle8;

/// Defined at `limits.yaml#/components/schemas/Circle7`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle7 {
    pub next: Option<Box<Circle8>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle7 {
    next: optional("next"),
    ..additional_properties
});
