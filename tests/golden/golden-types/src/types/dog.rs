// Generated from an OpenAPI specification; change the specification instead.

//! [`Dog`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `types.yaml#/components/schemas/Dog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The name of the animal.
    pub name: String,
    pub legs: Option<i64>,
    pub breed: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Dog {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(breed: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            legs: None,
            breed: breed.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Dog {
    name: required("name", String),
    legs: optional("legs", i64),
    breed: required("breed", String),
    ..additional_properties
});
