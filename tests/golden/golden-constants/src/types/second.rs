// Generated from an OpenAPI specification; change the specification instead.

//! [`Second`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Second`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Second {
    /// Always `2`.
    pub level: i64,
    pub note: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Second {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            level: 2,
            note: note.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Second {
    level: required("level", i64),
    note: required("note", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Second: [
    rule::Member("level", &[rule::Minimum("2"), rule::Maximum("2")]),
]);
