// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketAttachment`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Value, Writer};

/// An attachment, or the lack of one.
///
/// Defined at `specs/trouble-tickets.yaml:1336`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TroubleTicketAttachment {
    /// Name of the file. `null` or the text `{}` if there is none.
    pub name: Nullable<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for TroubleTicketAttachment {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("TroubleTicketAttachment")?;
        Ok(Self {
            name: object.nullable("name")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for TroubleTicketAttachment {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("name", &self.name);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(TroubleTicketAttachment);
