// Generated from an OpenAPI specification; change the specification instead.

//! [`Point`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `spec.yaml#/components/schemas/Point`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: i32,
    pub y: Option<i32>,
    pub label: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Point {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(x: i32) -> Self {
        Self {
            x,
            y: None,
            label: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_y(mut self, y: i32) -> Self {
        self.y = Some(y);
        self
    }

    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Point {
    x: required("x", i32),
    y: optional("y", i32),
    label: optional("label", String),
    ..additional_properties
});
