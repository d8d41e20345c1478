// Generated from an OpenAPI specification; change the specification instead.

//! [`Dog`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Dog` of the specification.
///
/// Defined at `types.yaml:153`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// What it is called.
    pub name: String,
    /// `legs` on the wire.
    pub legs: Option<i64>,
    /// `breed` on the wire.
    pub breed: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>, breed: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            legs: None,
            breed: breed.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Dog {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Dog")?;
        let value = Self {
            name: object.required("name")?,
            legs: object.optional("legs"),
            breed: object.required("breed")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Dog {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("name", &self.name), ("legs", &self.legs), ("breed", &self.breed)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Dog);
