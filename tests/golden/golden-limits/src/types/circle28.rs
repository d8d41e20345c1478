// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle28`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle29;

/// Defined at `limits.yaml#/components/schemas/Circle28`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle28 {
    pub next: Option<Box<Circle29>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle28 {
    next: optional("next"),
    ..additional_properties
});
