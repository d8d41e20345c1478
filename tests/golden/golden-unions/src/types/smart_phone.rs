// Generated from an OpenAPI specification; change the specification instead.

//! [`SmartPhone`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Extends a schema in the mapping.
///
/// Defined at `unions.yaml#/components/schemas/SmartPhone`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmartPhone {
    pub kind: String,
    pub number: Option<String>,
    pub system: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SmartPhone {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            number: None,
            system: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    #[must_use]
    pub fn with_system(mut self, system: impl Into<String>) -> Self {
        self.system = Some(system.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SmartPhone {
    kind: required("kind", String),
    number: optional("number", String),
    system: optional("system", String),
    ..additional_properties
});
