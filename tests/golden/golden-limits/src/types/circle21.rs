// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle21`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle22;

/// Defined at `limits.yaml#/components/schemas/Circle21`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle21 {
    pub next: Option<Box<Circle22>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle21 {
    next: optional("next"),
    ..additional_properties
});
