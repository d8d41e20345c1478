// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle25`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle26;

/// Defined at `limits.yaml#/components/schemas/Circle25`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle25 {
    pub next: Option<Box<Circle26>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle25 {
    next: optional("next"),
    ..additional_properties
});
