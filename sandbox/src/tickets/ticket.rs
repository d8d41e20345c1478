//! A trouble ticket and its two representations.

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use crate::timestamp::format_zulu;

/// The kinds of contact that responses always list, even if unknown.
const CONTACT_TYPES: [&str; 6] = [
    "universalPhone",
    "usPhone",
    "frPhone",
    "directPhone",
    "email",
    "phone",
];

/// A trouble ticket.
#[derive(Debug)]
pub(super) struct Ticket {
    pub(super) id: String,
    pub(super) description: String,
    pub(super) notes: Vec<Note>,
    pub(super) created: OffsetDateTime,
    pub(super) status: String,
    pub(super) service: String,
    pub(super) technical_number: Option<String>,
    pub(super) external_id: Option<String>,
    /// Orange's customer service center, once it has accepted the ticket.
    pub(super) service_center: Option<Party>,
    pub(super) depositor: Party,
    pub(super) closed: Option<OffsetDateTime>,
}

/// A comment.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) date: OffsetDateTime,
    pub(super) kind: String,
    pub(super) text: String,
}

/// A party involved in a ticket.
#[derive(Debug, Clone)]
pub(super) struct Party {
    pub(super) name: String,
    /// The contact type, and the address or number.
    pub(super) contacts: Vec<(String, String)>,
}

impl Ticket {
    /// The ticket in search results: without comments.
    pub(super) fn summary(&self) -> Value {
        // Orange uses the start of 1970 for a missing date.
        let closed = self.closed.unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let mut parties = Vec::new();
        if let Some(center) = &self.service_center {
            parties.push(center.document("csc"));
        }
        parties.push(self.depositor.document("depositor"));
        json!({
            "id": self.id,
            "description": self.description,
            "creationDate": format_zulu(self.created),
            "status": self.status,
            "relatedentity": self.entities(),
            "resolutionDate": format_zulu(closed),
            "statusChange": {
                "changeDate": format_zulu(closed),
                "changeReason": "Closure",
            },
            "externalId": self.external_id,
            "relatedParty": parties,
            "attachment": { "name": null },
            "priority": null,
            "escalationLevel": "0",
            "@Type": "TtEscalationLevel",
        })
    }

    /// The ticket as returned by its id.
    pub(super) fn document(&self) -> Value {
        let mut document = self.summary();
        if let Some(members) = document.as_object_mut() {
            let notes = self.notes.iter().map(Note::document).collect();
            members.insert("note".to_owned(), Value::Array(notes));
            members.insert("attachment".to_owned(), json!({ "name": "{}" }));
        }
        document
    }

    pub(super) fn is_closed(&self) -> bool {
        self.status == "closed"
    }

    fn entities(&self) -> Vec<Value> {
        let product = json!({ "id": self.service, "role": "product" });
        let technical = self
            .technical_number
            .as_ref()
            .map(|number| json!({ "id": number, "role": "additionalTechnicalInformation" }));
        std::iter::once(product).chain(technical).collect()
    }
}

impl Note {
    fn document(&self) -> Value {
        json!({
            "date": format_zulu(self.date),
            "type": self.kind,
            "text": self.text,
            "@type": "NoteTtType",
        })
    }
}

impl Party {
    fn document(&self, role: &str) -> Value {
        let media: Vec<Value> = CONTACT_TYPES
            .iter()
            .map(|kind| {
                let contact = self.contacts.iter().find(|(given, _)| given == kind);
                let mut medium = Map::new();
                let id = contact.map(|(_, id)| id.clone());
                medium.insert("id".to_owned(), Value::from(id));
                medium.insert("contactType".to_owned(), (*kind).into());
                Value::Object(medium)
            })
            .collect();
        json!({
            "contactMedium": media,
            "name": self.name,
            "role": role,
            "@type": "RelatedPartyTtContactMedium",
        })
    }
}
