// Generated from an OpenAPI specification; change the specification instead.

//! [`Subscription`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/components/schemas/Subscription`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    pub id: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Subscription {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Subscription {
    id: required("id", String),
    ..additional_properties
});
