// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle33`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle34;

/// Defined at `limits.yaml#/components/schemas/Circle33`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle33 {
    pub next: Option<Box<Circle34>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle33 {
    next: optional("next"),
    ..additional_properties
});
