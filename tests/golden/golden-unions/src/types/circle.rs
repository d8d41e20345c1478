// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Circle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// A 64-bit float: of a number with more digits, the nearest one is kept.
    pub radius: f64,
    pub label: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Circle {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(radius: f64) -> Self {
        Self {
            radius,
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

clientwright_runtime::codegen::v1::json_object!(Circle {
    radius: required("radius", f64),
    label: optional("label", String),
    ..additional_properties
});
