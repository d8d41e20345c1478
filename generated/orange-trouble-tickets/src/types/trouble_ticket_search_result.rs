// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketSearchResult`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::TroubleTicketPage;

/// The response to a search.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketSearchResult`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketSearchResult {
    /// The result of a search.
    pub search: TroubleTicketPage,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TroubleTicketSearchResult {
    search: required("search", TroubleTicketPage),
    ..additional_properties
});
