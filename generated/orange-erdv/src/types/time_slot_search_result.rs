// Generated from an OpenAPI specification; change the specification instead.

//! [`TimeSlotSearchResult`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::TimeSlot;

/// What a search found.
///
/// Defined at `specs/erdv.yaml:775`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeSlotSearchResult {
    /// How the search went. Only `success` is documented.
    ///
    /// Always `success`.
    pub search_result: Option<String>,
    /// Free time slots. They may overlap.
    pub available_time_slot: Option<Vec<TimeSlot>>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for TimeSlotSearchResult {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("TimeSlotSearchResult")?;
        let value = Self {
            search_result: object.optional("searchResult"),
            available_time_slot: object.optional("availableTimeSlot"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for TimeSlotSearchResult {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("searchResult", &self.search_result),
                ("availableTimeSlot", &self.available_time_slot),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(TimeSlotSearchResult);
