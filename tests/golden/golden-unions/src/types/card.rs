// Generated from an OpenAPI specification; change the specification instead.

//! [`Card`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Card`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub method: String,
    pub number: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Card {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(method: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            number: number.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Card {
    method: required("method", String),
    number: required("number", String),
    ..additional_properties
});
