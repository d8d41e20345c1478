// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle1`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle2;

/// Defined at `limits.yaml#/components/schemas/Circle1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle1 {
    pub next: Option<Box<Circle2>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle1 {
    next: optional("next"),
    ..additional_properties
});
