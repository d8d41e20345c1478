// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle35`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle36;

/// Defined at `limits.yaml#/components/schemas/Circle35`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle35 {
    pub next: Option<Box<Circle36>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle35 {
    next: optional("next"),
    ..additional_properties
});
