// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle14`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle15;

/// Defined at `limits.yaml#/components/schemas/Circle14`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle14 {
    pub next: Option<Box<Circle15>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle14 {
    next: optional("next"),
    ..additional_properties
});
