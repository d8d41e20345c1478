// Generated from an OpenAPI specification; change the specification instead.

//! [`Cash`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Cash`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    pub method: String,
    pub coins: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Cash {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            coins: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Cash {
    method: required("method", String),
    coins: optional("coins", i64),
    ..additional_properties
});
