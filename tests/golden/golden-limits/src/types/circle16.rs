// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle16`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle17;

/// Defined at `limits.yaml#/components/schemas/Circle16`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle16 {
    pub next: Option<Box<Circle17>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle16 {
    next: optional("next"),
    ..additional_properties
});
