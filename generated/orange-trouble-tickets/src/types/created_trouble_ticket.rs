// Generated from an OpenAPI specification; change the specification instead.

//! [`CreatedTroubleTicket`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::TroubleTicketReference;

/// The response to the creation of a ticket.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/CreatedTroubleTicket`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedTroubleTicket {
    /// The id of a ticket.
    pub ticket_id: TroubleTicketReference,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(CreatedTroubleTicket {
    ticket_id: required("ticketId", TroubleTicketReference),
    ..additional_properties
});
