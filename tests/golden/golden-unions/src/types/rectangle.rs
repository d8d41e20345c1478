// Generated from an OpenAPI specification; change the specification instead.

//! [`Rectangle`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Rectangle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Rectangle {
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub width: f64,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub height: f64,
    pub label: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Rectangle {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(height: f64, width: f64) -> Self {
        Self {
            width,
            height,
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

clientwright_runtime::codegen::v1::json_object!(Rectangle {
    width: required("width", f64),
    height: required("height", f64),
    label: optional("label", String),
    ..additional_properties
});
