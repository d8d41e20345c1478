// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketComment`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{NewNote, RelatedEntity};

/// A comment to add to a ticket.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketComment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketComment {
    /// Version 1.0 of the API does not support attachments. Orange's example
    /// sends an empty array; do the same if omitting it is rejected.
    ///
    /// At most `0` items.
    pub attachment: Option<Vec<Value>>,
    /// A comment to send.
    pub note: NewNote,
    /// The Orange service number of the ticket, with the role
    /// `orangeServiceNumber`. A single object, not an array.
    pub related_entity: RelatedEntity,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TroubleTicketComment {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(note: NewNote, related_entity: RelatedEntity) -> Self {
        Self {
            attachment: None,
            note,
            related_entity,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_attachment(mut self, attachment: Vec<Value>) -> Self {
        self.attachment = Some(attachment);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(TroubleTicketComment {
    attachment: optional("attachment", Vec<Value>),
    note: required("note", NewNote),
    related_entity: required("relatedEntity", RelatedEntity),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(TroubleTicketComment: [
    rule::Member("attachment", &[rule::MaxItems(0)]),
]);
