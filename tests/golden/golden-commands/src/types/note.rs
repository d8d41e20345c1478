// Generated from an OpenAPI specification; change the specification instead.

//! [`Note`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `commands.yaml#/components/schemas/Note`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Note {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Note {
    text: required("text", String),
    ..additional_properties
});
