// Generated from an OpenAPI specification; change the specification instead.

//! [`Animal`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Animal` of the specification.
///
/// Defined at `types.yaml:147`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// What it is called.
    pub name: String,
    /// `legs` on the wire.
    pub legs: Option<i64>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Animal {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            legs: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Animal {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Animal")?;
        let value = Self {
            name: object.required("name")?,
            legs: object.optional("legs"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Animal {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("name", &self.name), ("legs", &self.legs)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Animal);
