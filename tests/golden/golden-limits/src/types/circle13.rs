// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle13`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle14;

/// Defined at `limits.yaml#/components/schemas/Circle13`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle13 {
    pub next: Option<Box<Circle14>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle13 {
    next: optional("next"),
    ..additional_properties
});
