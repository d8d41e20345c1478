// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle18`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle19;

/// Defined at `limits.yaml#/components/schemas/Circle18`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle18 {
    pub next: Option<Box<Circle19>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle18 {
    next: optional("next"),
    ..additional_properties
});
