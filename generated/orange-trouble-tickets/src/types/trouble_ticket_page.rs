// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketPage`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::TroubleTicket;

/// Tickets that were found.
///
/// Defined at `specs/trouble-tickets.yaml:1234`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketPage {
    /// The tickets. Found tickets come without their notes in Orange's example.
    pub tickets: Vec<TroubleTicket>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TroubleTicketPage {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(tickets: Vec<TroubleTicket>) -> Self {
        Self {
            tickets,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for TroubleTicketPage {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("TroubleTicketPage")?;
        let value = Self {
            tickets: object.required("tickets")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for TroubleTicketPage {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("tickets", &self.tickets)], &self.additional_properties);
    }
}

client_runtime::json_type!(TroubleTicketPage);
