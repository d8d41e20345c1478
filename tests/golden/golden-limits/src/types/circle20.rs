// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle20`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle21;

/// Defined at `limits.yaml#/components/schemas/Circle20`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle20 {
    pub next: Option<Box<Circle21>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle20 {
    next: optional("next"),
    ..additional_properties
});
