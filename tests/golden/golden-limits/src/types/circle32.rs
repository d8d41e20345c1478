// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle32`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle33;

/// Defined at `limits.yaml#/components/schemas/Circle32`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle32 {
    pub next: Option<Box<Circle33>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle32 {
    next: optional("next"),
    ..additional_properties
});
