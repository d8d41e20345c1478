// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle26`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle27;

/// Defined at `limits.yaml#/components/schemas/Circle26`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle26 {
    pub next: Option<Box<Circle27>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle26 {
    next: optional("next"),
    ..additional_properties
});
