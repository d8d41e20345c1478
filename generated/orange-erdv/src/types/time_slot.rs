// Generated from an OpenAPI specification; change the specification instead.

//! [`TimeSlot`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::TimePeriod;

/// A free time slot.
///
/// Defined at `specs/erdv.yaml#/components/schemas/TimeSlot`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeSlot {
    /// A period of time.
    pub valid_for: TimePeriod,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TimeSlot {
    valid_for: required("validFor", TimePeriod),
    ..additional_properties
});
