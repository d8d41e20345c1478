// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicket`].

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::{
    Note, RelatedEntity, RelatedParty, StatusChange, Timestamp, TroubleTicketAttachments,
    TroubleTicketStatus,
};

/// An incident and its history.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicket`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicket {
    /// Id of the ticket. Text, although it only consists of digits.
    pub id: String,
    /// The problem. May be the text `null`, as in Orange's own example.
    pub description: Option<String>,
    /// Comments. Not included in the results of a search.
    pub note: Option<Vec<Note>>,
    /// When the ticket was created.
    pub creation_date: Option<Timestamp>,
    /// State of a ticket. Orange lists the values, as filters, without
    /// an explanation: the descriptions of the values here are ours.
    pub status: Option<TroubleTicketStatus>,
    /// The subject of the ticket. On the wire in lower case; requests spell it `relatedEntity`.
    pub relatedentity: Option<Vec<RelatedEntity>>,
    /// When the incident was resolved. `1970-01-01T00:00:00.000Z` means that it is unresolved.
    pub resolution_date: Option<Timestamp>,
    /// The last change of status.
    pub status_change: Option<StatusChange>,
    /// Your own reference; `null` if you specified none.
    pub external_id: Nullable<String>,
    /// The reporter of the incident, and the responsible team at Orange.
    pub related_party: Option<Vec<RelatedParty>>,
    /// Attachments of a ticket. An object in all of Orange's examples.
    pub attachment: Option<TroubleTicketAttachments>,
    /// Priority. `null` in both examples.
    ///
    /// **Assumed**: The type of TMF621: both of Orange's examples have null
    pub priority: Nullable<String>,
    /// Level of escalation, a number as text; `0` in the examples.
    pub escalation_level: Option<String>,
    /// Name of the type in TMF terms, `TtEscalationLevel`. On the wire with
    /// a capital T; notes and parties have `@type`. Not useful for callers.
    pub at_type: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TroubleTicket {
    id: required("id", String),
    description: optional("description", String),
    note: optional("note", Vec<Note>),
    creation_date: optional("creationDate", Timestamp),
    status: optional("status", TroubleTicketStatus),
    relatedentity: optional("relatedentity", Vec<RelatedEntity>),
    resolution_date: optional("resolutionDate", Timestamp),
    status_change: optional("statusChange", StatusChange),
    external_id: optional_nullable("externalId", String),
    related_party: optional("relatedParty", Vec<RelatedParty>),
    attachment: optional("attachment", TroubleTicketAttachments),
    priority: optional_nullable("priority", String),
    escalation_level: optional("escalationLevel", String),
    at_type: optional("@Type", String),
    ..additional_properties
});
