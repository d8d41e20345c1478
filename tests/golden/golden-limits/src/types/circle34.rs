// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle34`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle35;

/// Defined at `limits.yaml#/components/schemas/Circle34`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle34 {
    pub next: Option<Box<Circle35>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle34 {
    next: optional("next"),
    ..additional_properties
});
