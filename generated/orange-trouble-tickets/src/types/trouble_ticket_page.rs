// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketPage`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::TroubleTicket;

/// The result of a search.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketPage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketPage {
    /// The tickets. In Orange's example, they do not contain their notes.
    pub tickets: Vec<TroubleTicket>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TroubleTicketPage {
    tickets: required("tickets", Vec<TroubleTicket>),
    ..additional_properties
});
