// Generated from an OpenAPI specification; change the specification instead.

//! [`Ticket`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Ticket` of the specification.
///
/// Defined at `operations.yaml:336`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// `ticket` on the wire.
    pub ticket: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Ticket {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(ticket: impl Into<String>) -> Self {
        Self {
            ticket: ticket.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Ticket {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Ticket")?;
        let value = Self {
            ticket: object.required("ticket")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Ticket {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("ticket", &self.ticket)], &self.additional_properties);
    }
}

client_runtime::json_type!(Ticket);
