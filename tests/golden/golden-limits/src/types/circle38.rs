// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle38`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle39;

/// Defined at `limits.yaml#/components/schemas/Circle38`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle38 {
    pub next: Option<Box<Circle39>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle38 {
    next: optional("next"),
    ..additional_properties
});
