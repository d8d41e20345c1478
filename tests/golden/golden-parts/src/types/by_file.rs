// Generated from an OpenAPI specification; change the specification instead.

//! [`ByFile`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};

/// Defined at `parts.yaml#/components/schemas/ByFile`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ByFile {
    pub content: Binary,
    pub label: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ByFile {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(content: impl Into<Binary>) -> Self {
        Self {
            content: content.into(),
            label: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(ByFile {
    content: required("content", Binary),
    label: optional("label", String),
    ..additional_properties
});
