// Generated from an OpenAPI specification; change the specification instead.

//! [`Transfer`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Transfer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Transfer {
    pub method: String,
    pub iban: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Transfer {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(iban: impl Into<String>, method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            iban: iban.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Transfer {
    method: required("method", String),
    iban: required("iban", String),
    ..additional_properties
});
