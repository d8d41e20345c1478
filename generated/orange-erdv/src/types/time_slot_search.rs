// Generated from an OpenAPI specification; change the specification instead.

//! [`TimeSlotSearch`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{RequestedActivity, RequestedTimeSlot};

/// The time slots to search for.
///
/// Defined at `specs/erdv.yaml#/components/schemas/TimeSlotSearch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeSlotSearch {
    /// The purpose of the visit.
    pub related_entity: RequestedActivity,
    /// The requested period of the visit.
    pub requested_time_slot: RequestedTimeSlot,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TimeSlotSearch {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(related_entity: RequestedActivity, requested_time_slot: RequestedTimeSlot) -> Self {
        Self {
            related_entity,
            requested_time_slot,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(TimeSlotSearch {
    related_entity: required("relatedEntity", RequestedActivity),
    requested_time_slot: required("requestedTimeSlot", RequestedTimeSlot),
    ..additional_properties
});
