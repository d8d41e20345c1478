// Generated from an OpenAPI specification; change the specification instead.

//! [`Person`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `xml.yaml#/components/schemas/Person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub name: String,
    pub role: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Person {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            role: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Person {
    name: required("name", String),
    role: optional("role", String),
    ..additional_properties
});
