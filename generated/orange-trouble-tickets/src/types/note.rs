// Generated from an OpenAPI specification; change the specification instead.

//! [`Note`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{NoteType, Timestamp};

/// A note of a ticket.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/Note`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// When it was written.
    pub date: Option<Timestamp>,
    /// Kind of note. `Comments` is returned with a different name.
    pub r#type: Option<NoteType>,
    /// The text of the note.
    pub text: Option<String>,
    /// Name of the type in TMF terms, `NoteTtType`. Not useful for callers.
    pub at_type: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Note {
    date: optional("date"),
    r#type: optional("type"),
    text: optional("text"),
    at_type: optional("@type"),
    ..additional_properties
});
