// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle8`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle9;

/// Defined at `limits.yaml#/components/schemas/Circle8`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle8 {
    pub next: Option<Box<Circle9>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle8 {
    next: optional("next"),
    ..additional_properties
});
