// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle23`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle24;

/// Defined at `limits.yaml#/components/schemas/Circle23`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle23 {
    pub next: Option<Box<Circle24>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle23 {
    next: optional("next"),
    ..additional_properties
});
