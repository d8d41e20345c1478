// Generated from an OpenAPI specification; change the specification instead.

//! [`Cheque`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Cheque`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cheque {
    /// Always `cheque`.
    pub method: String,
    pub bank: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Cheque {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            method: "cheque".to_owned(),
            bank: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for Cheque {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(Cheque {
    method: required("method", String),
    bank: optional("bank", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Cheque: [
    rule::Member("method", &[rule::IsText("cheque")]),
]);
