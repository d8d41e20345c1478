// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle22`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle23;

/// Defined at `limits.yaml#/components/schemas/Circle22`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle22 {
    pub next: Option<Box<Circle23>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle22 {
    next: optional("next"),
    ..additional_properties
});
