// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketResult`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::TroubleTicket;

/// The response to reading a ticket.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketResult`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketResult {
    /// An incident and its history.
    pub ticket: TroubleTicket,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TroubleTicketResult {
    ticket: required("ticket", TroubleTicket),
    ..additional_properties
});
