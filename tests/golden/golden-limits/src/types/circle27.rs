// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle27`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle28;

/// Defined at `limits.yaml#/components/schemas/Circle27`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle27 {
    pub next: Option<Box<Circle28>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle27 {
    next: optional("next"),
    ..additional_properties
});
