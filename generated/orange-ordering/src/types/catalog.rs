// Generated from an OpenAPI specification; change the specification instead.

//! [`Catalog`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// A catalog.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:871`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Catalog {
    /// Id of the catalog.
    pub id: Option<String>,
    /// Name of the catalog, such as `Network Solutions`.
    pub name: Option<String>,
    /// What is in it.
    pub description: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Catalog {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Catalog")?;
        let value = Self {
            id: object.optional("id"),
            name: object.optional("name"),
            description: object.optional("description"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Catalog {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("description", &self.description),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Catalog);
