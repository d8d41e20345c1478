// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiStatus`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::ComponentStatus;

/// State of the API.
///
/// Defined at `specs/trouble-tickets.yaml:1345`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiStatus {
    /// The state, `ok` if all is well. Other values are not documented.
    pub status: Option<String>,
    /// Name of the API at Orange.
    pub name: Option<String>,
    /// Version; empty in Orange's example.
    pub version: Option<String>,
    /// State of the system behind the API. One object, in spite of its name on the wire.
    pub components: Option<ComponentStatus>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ApiStatus {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ApiStatus")?;
        let value = Self {
            status: object.optional("status"),
            name: object.optional("name"),
            version: object.optional("version"),
            components: object.optional("components"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ApiStatus {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("status", &self.status),
                ("name", &self.name),
                ("version", &self.version),
                ("components", &self.components),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(ApiStatus);
