// Generated from an OpenAPI specification; change the specification instead.

//! [`Completion`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `streams.yaml#/components/schemas/Completion`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Completion {
    pub text: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Completion {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Completion {
    text: required("text", String),
    ..additional_properties
});
