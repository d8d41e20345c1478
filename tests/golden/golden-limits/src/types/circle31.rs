// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle31`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle32;

/// Defined at `limits.yaml#/components/schemas/Circle31`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle31 {
    pub next: Option<Box<Circle32>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle31 {
    next: optional("next"),
    ..additional_properties
});
