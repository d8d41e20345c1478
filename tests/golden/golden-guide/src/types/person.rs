// Generated from an OpenAPI specification; change the specification instead.

//! [`Person`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// A person who took part.
///
/// Defined at `guide.yaml#/components/schemas/Person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Always `person`.
    pub kind: String,
    pub name: String,
    /// Their role: director, camera, editor.
    pub role: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Person {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>, role: impl Into<String>) -> Self {
        Self {
            kind: "person".to_owned(),
            name: name.into(),
            role: role.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Person {
    kind: required("kind", String),
    name: required("name", String),
    role: required("role", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Person: [
    rule::Member("kind", &[rule::IsText("person")]),
]);
