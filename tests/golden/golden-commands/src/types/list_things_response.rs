// Generated from an OpenAPI specification; change the specification instead.

//! [`ListThingsResponse`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Thing;

/// Defined at `commands.yaml#/paths/~1things/get/responses/200/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListThingsResponse {
    pub items: Vec<Thing>,
    pub next: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ListThingsResponse {
    items: required("items", Vec<Thing>),
    next: optional("next", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(ListThingsResponse: [
    rule::Member("items", &[rule::Items(&[rule::Type(of::<super::Thing>)])]),
]);
