// Generated from an OpenAPI specification; change the specification instead.

//! [`TimeSlotSearchResult`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::TimeSlot;

/// The result of a search.
///
/// Defined at `specs/erdv.yaml#/components/schemas/TimeSlotSearchResult`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeSlotSearchResult {
    /// The outcome of a search. Only `success` is documented.
    ///
    /// Always `success`.
    pub search_result: Option<String>,
    /// Free time slots. They may overlap.
    pub available_time_slot: Option<Vec<TimeSlot>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TimeSlotSearchResult {
    search_result: optional("searchResult"),
    available_time_slot: optional("availableTimeSlot"),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(TimeSlotSearchResult: [
    rule::Member("searchResult", &[rule::IsText("success")]),
]);
