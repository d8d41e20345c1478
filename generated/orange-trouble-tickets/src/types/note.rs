// Generated from an OpenAPI specification; change the specification instead.

//! [`Note`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{NoteType, Timestamp};

/// A note of a ticket.
///
/// Defined at `specs/trouble-tickets.yaml:1071`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Note {
    /// When it was written.
    pub date: Option<Timestamp>,
    /// Kind of note. What goes in as `Comments` comes back under another name.
    pub r#type: Option<NoteType>,
    /// What it says.
    pub text: Option<String>,
    /// Name of the type in TMF terms, `NoteTtType`. Without use for callers.
    pub at_type: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Note {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Note")?;
        let value = Self {
            date: object.optional("date"),
            r#type: object.optional("type"),
            text: object.optional("text"),
            at_type: object.optional("@type"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Note {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("date", &self.date),
                ("type", &self.r#type),
                ("text", &self.text),
                ("@type", &self.at_type),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Note);
