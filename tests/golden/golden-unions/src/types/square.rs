// Generated from an OpenAPI specification; change the specification instead.

//! [`Square`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Square` of the specification.
///
/// Defined at `unions.yaml:90`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// `width` on the wire.
    pub width: f64,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Square {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(width: f64) -> Self {
        Self {
            width,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Square {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Square")?;
        let value = Self {
            width: object.required("width")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Square {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("width", &self.width)], &self.additional_properties);
    }
}

client_runtime::json_type!(Square);
