// Generated from an OpenAPI specification; change the specification instead.

//! [`Card`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Card` of the specification.
///
/// Defined at `unions.yaml:37`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// `method` on the wire.
    pub method: String,
    /// `number` on the wire.
    pub number: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Card {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(method: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            number: number.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Card {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Card")?;
        Ok(Self {
            method: object.required("method")?,
            number: object.required("number")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Card {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("method", &self.method);
        object.field("number", &self.number);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Card);
