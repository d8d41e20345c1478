// Generated from an OpenAPI specification; change the specification instead.

//! [`Payment`].

use std::collections::BTreeMap;
use clientwright_runtime::{Date, Value};
use super::Iban;

/// Defined at `shapes.yaml#/components/schemas/Payment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub method: String,
    /// At most `4` characters.
    pub number: Option<String>,
    pub iban: Option<Iban>,
    pub expires: Option<Date>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Payment {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            number: None,
            iban: None,
            expires: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Payment {
    method: required("method", String),
    number: optional("number", String),
    iban: optional("iban", Iban),
    expires: optional("expires", Date),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Payment: [
    rule::Member("number", &[rule::MaxLength(4)]),
]);
