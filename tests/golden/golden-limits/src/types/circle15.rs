// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle15`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle16;

/// Defined at `limits.yaml#/components/schemas/Circle15`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle15 {
    pub next: Option<Box<Circle16>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle15 {
    next: optional("next"),
    ..additional_properties
});
