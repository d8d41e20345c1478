// Generated from an OpenAPI specification; change the specification instead.

//! [`Characteristic`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// A named value.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/Characteristic`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Characteristic {
    /// Empty text in Orange's example.
    pub id: Option<String>,
    /// Name of the value, such as `firstName`.
    pub name: String,
    /// The value.
    pub value: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Characteristic {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            value: value.into(),
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Characteristic {
    id: optional("id", String),
    name: required("name", String),
    value: required("value", String),
    ..additional_properties
});
