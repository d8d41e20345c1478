// Generated from an OpenAPI specification; change the specification instead.

//! [`CreatedTroubleTicket`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::TroubleTicketReference;

/// The answer to the creation of a ticket.
///
/// Defined at `specs/trouble-tickets.yaml:1006`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedTroubleTicket {
    /// The id of a ticket.
    pub ticket_id: TroubleTicketReference,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl CreatedTroubleTicket {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(ticket_id: TroubleTicketReference) -> Self {
        Self {
            ticket_id,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for CreatedTroubleTicket {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("CreatedTroubleTicket")?;
        let value = Self {
            ticket_id: object.required("ticketId")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for CreatedTroubleTicket {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("ticketId", &self.ticket_id)], &self.additional_properties);
    }
}

client_runtime::json_type!(CreatedTroubleTicket);
