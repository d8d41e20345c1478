// Generated from an OpenAPI specification; change the specification instead.

//! [`Person`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `checks.yaml#/components/schemas/Person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub kind: String,
    /// At least `1` character.
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Person {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Person {
    kind: required("kind", String),
    name: optional("name", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Person: [
    rule::Member("name", &[rule::MinLength(1)]),
]);
