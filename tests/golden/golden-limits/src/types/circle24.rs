// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle24`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle25;

/// Defined at `limits.yaml#/components/schemas/Circle24`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle24 {
    pub next: Option<Box<Circle25>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle24 {
    next: optional("next"),
    ..additional_properties
});
