// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle36`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Circle37;

/// Defined at `limits.yaml#/components/schemas/Circle36`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle36 {
    pub next: Option<Box<Circle37>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle36 {
    next: optional("next"),
    ..additional_properties
});
