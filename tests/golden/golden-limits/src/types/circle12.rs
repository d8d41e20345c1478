// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle12`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle13;

/// Defined at `limits.yaml#/components/schemas/Circle12`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle12 {
    pub next: Option<Box<Circle13>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle12 {
    next: optional("next"),
    ..additional_properties
});
