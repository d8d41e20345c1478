// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle30`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle31;

/// Defined at `limits.yaml#/components/schemas/Circle30`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle30 {
    pub next: Option<Box<Circle31>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle30 {
    next: optional("next"),
    ..additional_properties
});
