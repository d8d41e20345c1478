// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle11`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle12;

/// Defined at `limits.yaml#/components/schemas/Circle11`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle11 {
    pub next: Option<Box<Circle12>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle11 {
    next: optional("next"),
    ..additional_properties
});
