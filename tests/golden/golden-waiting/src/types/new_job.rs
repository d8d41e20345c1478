// Generated from an OpenAPI specification; change the specification instead.

//! [`NewJob`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `waiting.yaml#/components/schemas/NewJob`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewJob {
    pub name: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl NewJob {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(NewJob {
    name: required("name", String),
    ..additional_properties
});
