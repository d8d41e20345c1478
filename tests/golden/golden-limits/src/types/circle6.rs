// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle6`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle7;

/// Defined at `limits.yaml#/components/schemas/Circle6`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle6 {
    pub next: Option<Box<Circle7>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle6 {
    next: optional("next"),
    ..additional_properties
});
