// Generated from an OpenAPI specification; change the specification instead.

//! [`ComponentStatus`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// State of the system behind the API. One object, in spite of its name on the wire.
///
/// Defined at `specs/trouble-tickets.yaml:1361`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComponentStatus {
    /// The state, `ok` if all is well. Other values are not documented.
    pub status: Option<String>,
    /// Name of the system.
    pub name: Option<String>,
    /// Version; empty in Orange's example.
    pub version: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ComponentStatus {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ComponentStatus")?;
        let value = Self {
            status: object.optional("status"),
            name: object.optional("name"),
            version: object.optional("version"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ComponentStatus {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("status", &self.status),
                ("name", &self.name),
                ("version", &self.version),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(ComponentStatus);
