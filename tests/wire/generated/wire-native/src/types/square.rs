// Generated from an OpenAPI specification; change the specification instead.

//! [`Square`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Square` of the specification.
///
/// Defined at `tests/wire/spec.yaml:237`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// `side` on the wire.
    pub side: f64,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Square {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(side: f64) -> Self {
        Self {
            side,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Square {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Square")?;
        let value = Self {
            side: object.required("side")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Square {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("side", &self.side)], &self.additional_properties);
    }
}

client_runtime::json_type!(Square);
