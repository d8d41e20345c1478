// Generated from an OpenAPI specification; change the specification instead.

//! [`Rectangle`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Rectangle` of the specification.
///
/// Defined at `unions.yaml:86`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Rectangle {
    /// `width` on the wire.
    pub width: f64,
    /// `height` on the wire.
    pub height: f64,
    /// `label` on the wire.
    pub label: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Rectangle {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(width: f64, height: f64) -> Self {
        Self {
            width,
            height,
            label: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

impl FromJson for Rectangle {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Rectangle")?;
        let value = Self {
            width: object.required("width")?,
            height: object.required("height")?,
            label: object.optional("label"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Rectangle {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("width", &self.width), ("height", &self.height), ("label", &self.label)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Rectangle);
