// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketCreation`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{RelatedEntity, RelatedParty};

/// An incident to report.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketCreation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketCreation {
    /// Version 1.0 of the API does not support attachments. Orange's example
    /// sends an empty array; do the same if omitting it is rejected.
    ///
    /// At most `0` items.
    pub attachment: Option<Vec<Value>>,
    /// The reporter of the incident, with the role `depositor`.
    pub related_party: Vec<RelatedParty>,
    /// The subject of the ticket: the Orange service number, with the role
    /// `orangeServiceNumber`, and the technical number, with the role `technicalNumber`.
    pub related_entity: Vec<RelatedEntity>,
    /// Your own reference.
    pub external_id: Option<String>,
    /// The problem. Free text; no maximum length is documented.
    pub description: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TroubleTicketCreation {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        related_entity: Vec<RelatedEntity>,
        related_party: Vec<RelatedParty>,
    ) -> Self {
        Self {
            attachment: None,
            related_party,
            related_entity,
            external_id: None,
            description: description.into(),
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_attachment(mut self, attachment: Vec<Value>) -> Self {
        self.attachment = Some(attachment);
        self
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn with_external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(TroubleTicketCreation {
    attachment: optional("attachment", Vec<Value>),
    related_party: required("relatedParty", Vec<RelatedParty>),
    related_entity: required("relatedEntity", Vec<RelatedEntity>),
    external_id: optional("externalId", String),
    description: required("description", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(TroubleTicketCreation: [
    rule::Member("attachment", &[rule::MaxItems(0)]),
]);
