// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle9`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle10;

/// Defined at `limits.yaml#/components/schemas/Circle9`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle9 {
    pub next: Option<Box<Circle10>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle9 {
    next: optional("next"),
    ..additional_properties
});
