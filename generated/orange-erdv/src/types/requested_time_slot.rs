// Generated from an OpenAPI specification; change the specification instead.

//! [`RequestedTimeSlot`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::DatePeriod;

/// The requested period of the visit.
///
/// Defined at `specs/erdv.yaml#/components/schemas/RequestedTimeSlot`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestedTimeSlot {
    /// A period of whole days. The maximum length that Orange accepts is not documented.
    pub valid_for: DatePeriod,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RequestedTimeSlot {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(valid_for: DatePeriod) -> Self {
        Self {
            valid_for,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(RequestedTimeSlot {
    valid_for: required("validFor", DatePeriod),
    ..additional_properties
});
