// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle29`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle30;

/// Defined at `limits.yaml#/components/schemas/Circle29`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle29 {
    pub next: Option<Box<Circle30>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle29 {
    next: optional("next"),
    ..additional_properties
});
