// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketReference`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// The id of a ticket.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketReference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketReference {
    /// The id. Text, although it only consists of digits.
    pub id: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TroubleTicketReference {
    id: required("id", String),
    ..additional_properties
});
