// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle4`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle5;

/// Defined at `limits.yaml#/components/schemas/Circle4`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle4 {
    pub next: Option<Box<Circle5>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle4 {
    next: optional("next"),
    ..additional_properties
});
