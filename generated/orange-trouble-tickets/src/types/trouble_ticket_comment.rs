// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketComment`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{NewNote, RelatedEntity};

/// A comment to add to a ticket.
///
/// Defined at `specs/trouble-tickets.yaml:1023`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketComment {
    /// Version 1.0 of the API takes no attachments. Orange's example sends an empty array; do
    /// the same if leaving it out is refused.
    ///
    /// Most items `0`.
    pub attachment: Option<Vec<Value>>,
    /// A comment as you write it.
    pub note: NewNote,
    /// The Orange service number of the ticket, in the role `orangeServiceNumber`. One object,
    /// not an array.
    pub related_entity: RelatedEntity,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TroubleTicketComment {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(note: NewNote, related_entity: RelatedEntity) -> Self {
        Self {
            attachment: None,
            note,
            related_entity,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `attachment`.
    #[must_use]
    pub fn with_attachment(mut self, attachment: Vec<Value>) -> Self {
        self.attachment = Some(attachment);
        self
    }
}

impl FromJson for TroubleTicketComment {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("TroubleTicketComment")?;
        let value = Self {
            attachment: object.optional("attachment"),
            note: object.required("note")?,
            related_entity: object.required("relatedEntity")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for TroubleTicketComment {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("attachment", &self.attachment),
                ("note", &self.note),
                ("relatedEntity", &self.related_entity),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(TroubleTicketComment);
