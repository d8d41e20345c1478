// Generated from an OpenAPI specification; change the specification instead.

//! [`Animal`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `types.yaml#/components/schemas/Animal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// The name of the animal.
    pub name: String,
    pub legs: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Animal {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            legs: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Animal {
    name: required("name", String),
    legs: optional("legs", i64),
    ..additional_properties
});
