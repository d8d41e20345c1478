// Generated from an OpenAPI specification; change the specification instead.

//! [`Phone`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Phone`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Phone {
    pub kind: String,
    pub number: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Phone {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            number: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Phone {
    kind: required("kind", String),
    number: optional("number", String),
    ..additional_properties
});
