// Generated from an OpenAPI specification; change the specification instead.

//! [`ServiceSpecification`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// The service that was ordered.
///
/// Defined at `specs/erdv.yaml:576`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceSpecification {
    /// Code of the service, such as `C2E`.
    pub id: Option<String>,
    /// Name of the service, such as `Core Ethernet Entreprise`.
    pub name: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ServiceSpecification {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ServiceSpecification")?;
        let value = Self {
            id: object.optional("id"),
            name: object.optional("name"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ServiceSpecification {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("id", &self.id), ("name", &self.name)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(ServiceSpecification);
