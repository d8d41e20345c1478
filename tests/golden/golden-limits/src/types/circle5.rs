// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle5`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle6;

/// Defined at `limits.yaml#/components/schemas/Circle5`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle5 {
    pub next: Option<Box<Circle6>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle5 {
    next: optional("next"),
    ..additional_properties
});
