// Generated from an OpenAPI specification; change the specification instead.

//! [`Car`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Car` of the specification.
///
/// Defined at `unions.yaml:74`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    /// `kind` on the wire.
    pub kind: String,
    /// `owner` on the wire.
    pub owner: Option<String>,
    /// `doors` on the wire.
    pub doors: Option<i64>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Car {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            owner: None,
            doors: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `owner`.
    #[must_use]
    pub fn with_owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `doors`.
    #[must_use]
    pub fn with_doors(mut self, doors: i64) -> Self {
        self.doors = Some(doors);
        self
    }
}

impl FromJson for Car {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Car")?;
        let value = Self {
            kind: object.required("kind")?,
            owner: object.optional("owner"),
            doors: object.optional("doors"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Car {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("kind", &self.kind), ("owner", &self.owner), ("doors", &self.doors)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Car);
