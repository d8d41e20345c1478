// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle37`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle38;

/// Defined at `limits.yaml#/components/schemas/Circle37`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle37 {
    pub next: Option<Box<Circle38>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle37 {
    next: optional("next"),
    ..additional_properties
});
