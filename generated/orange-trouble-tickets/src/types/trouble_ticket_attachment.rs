// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketAttachment`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Value, Writer};

/// An attachment, or the lack of one.
///
/// Defined at `specs/trouble-tickets.yaml:1336`.
#[derive(Clone, PartialEq, Default)]
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
        let value = Self {
            name: object.nullable("name"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for TroubleTicketAttachment {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("name", &self.name)], &self.additional_properties);
    }
}

client_runtime::json_type!(TroubleTicketAttachment);
