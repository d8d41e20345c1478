// Generated from an OpenAPI specification; change the specification instead.

//! [`CreatedTroubleTicket`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::TroubleTicketReference;

/// The answer to the creation of a ticket.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/CreatedTroubleTicket`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedTroubleTicket {
    /// The id of a ticket.
    pub ticket_id: TroubleTicketReference,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl CreatedTroubleTicket {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(ticket_id: TroubleTicketReference) -> Self {
        Self {
            ticket_id,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(CreatedTroubleTicket {
    ticket_id: required("ticketId"),
    ..additional_properties
});
