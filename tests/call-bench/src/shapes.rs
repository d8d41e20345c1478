//! Bodies of several shapes: nested objects with alternatives, numbers, strings with escapes.

use std::collections::BTreeMap;

use orange_trouble_tickets::types::TroubleTicket;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::serde::rfc3339;

use crate::json::{Generated, Lists, SerdeJson, lists};

/// A list, and the notations to read it with.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) body: String,
    pub(crate) length: usize,
    /// With serde's derives, for known properties only.
    pub(crate) known: Box<dyn Lists>,
    pub(crate) generated: Box<dyn Lists>,
}

pub(crate) fn all() -> [Shape; 3] {
    [
        Shape {
            name: "tickets",
            body: list(TICKET, 100),
            length: 100,
            known: lists::<SerdeJson<Ticket>>(),
            generated: lists::<Generated<TroubleTicket>>(),
        },
        Shape {
            name: "coordinates",
            body: list("[48.856613,2.352222,35,-0.5,1e-3,120000]", 2000),
            length: 2000,
            known: lists::<SerdeJson<Vec<f64>>>(),
            generated: lists::<Generated<Vec<f64>>>(),
        },
        Shape {
            name: "texts with escapes",
            body: list(
                r#"{"a \"name\"":"one\nline\u00e9 of \"text\"","plain":"and another"}"#,
                1000,
            ),
            length: 1000,
            known: lists::<SerdeJson<BTreeMap<String, String>>>(),
            generated: lists::<Generated<BTreeMap<String, String>>>(),
        },
    ]
}

fn list(element: &str, length: usize) -> String {
    format!("[{}]", vec![element; length].join(","))
}

/// A ticket like Orange's example, with fewer contacts.
const TICKET: &str = r##"{"id":"1234567890","description":"null","note":[{"date":"2023-07-20T15:18:38.000Z",
"type":"Inward customer comments","text":"Comment 1","@type":"NoteTtType"}],"creationDate":"2023-07-20T15:18:00.000Z",
"status":"ongoing","relatedentity":[{"id":"LD000000","role":"product"},{"id":"LD000001","role":
"additionalTechnicalInformation"}],"resolutionDate":"1970-01-01T00:00:00.000Z","statusChange":{"changeDate":
"1970-01-01T00:00:00.000Z","changeReason":"Closure"},"externalId":"Customer reference","relatedParty":[{"contactMedium":[
{"id":"+33 1234567890","contactType":"universalPhone"},{"id":"csciw@orange.com","contactType":"email"},{"id":null,
"contactType":"phone"}],"name":"Customer Service Center International Wholesale","role":"csc","@type":
"RelatedPartyTtContactMedium"},{"contactMedium":[{"id":null,"contactType":"email"},{"id":"+33 1234567890","contactType":
"phone"}],"name":"John Doe","role":"depositor","@type":"RelatedPartyTtContactMedium"}],"attachment":{"name":"{}"},
"priority":null,"escalationLevel":"0","@Type":"TtEscalationLevel"}"##;

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Ticket {
    id: String,
    description: Option<String>,
    note: Option<Vec<Note>>,
    #[serde(default, with = "rfc3339::option")]
    creation_date: Option<OffsetDateTime>,
    status: Option<Status>,
    relatedentity: Option<Vec<Entity>>,
    #[serde(default, with = "rfc3339::option")]
    resolution_date: Option<OffsetDateTime>,
    status_change: Option<StatusChange>,
    external_id: Option<String>,
    related_party: Option<Vec<Party>>,
    attachment: Option<Attachments>,
    priority: Option<String>,
    escalation_level: Option<String>,
    #[serde(rename = "@Type")]
    at_type: Option<String>,
}

#[derive(Deserialize, Serialize)]
struct Note {
    #[serde(default, with = "rfc3339::option")]
    date: Option<OffsetDateTime>,
    r#type: Option<String>,
    text: Option<String>,
    #[serde(rename = "@type")]
    at_type: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
enum Status {
    Ongoing,
    Resolved,
    Closed,
}

#[derive(Deserialize, Serialize)]
struct Entity {
    id: String,
    role: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct StatusChange {
    #[serde(default, with = "rfc3339::option")]
    change_date: Option<OffsetDateTime>,
    change_reason: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Party {
    contact_medium: Option<Vec<Medium>>,
    name: Option<String>,
    role: String,
    #[serde(rename = "@type")]
    at_type: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Medium {
    id: Option<String>,
    contact_type: String,
}

#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Attachments {
    List(Vec<Attachment>),
    One(Attachment),
}

#[derive(Deserialize, Serialize)]
struct Attachment {
    name: Option<String>,
}
