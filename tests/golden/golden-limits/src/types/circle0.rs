// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle0`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle1;

/// Defined at `limits.yaml#/components/schemas/Circle0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle0 {
    pub next: Option<Box<Circle1>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle0 {
    next: optional("next"),
    ..additional_properties
});
