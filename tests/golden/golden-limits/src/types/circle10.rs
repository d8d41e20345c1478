// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle10`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle11;

/// Defined at `limits.yaml#/components/schemas/Circle10`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle10 {
    pub next: Option<Box<Circle11>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle10 {
    next: optional("next"),
    ..additional_properties
});
