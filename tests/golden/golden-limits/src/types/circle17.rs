// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle17`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle18;

/// Defined at `limits.yaml#/components/schemas/Circle17`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle17 {
    pub next: Option<Box<Circle18>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle17 {
    next: optional("next"),
    ..additional_properties
});
