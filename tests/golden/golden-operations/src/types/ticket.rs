// Generated from an OpenAPI specification; change the specification instead.

//! [`Ticket`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Ticket` of the specification.
///
/// Defined at `operations.yaml:336`.
#[derive(Clone, Debug, PartialEq)]
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
        Ok(Self {
            ticket: object.required("ticket")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Ticket {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("ticket", &self.ticket);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Ticket);
