// Generated from an OpenAPI specification; change the specification instead.

//! [`TimePeriod`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Timestamp;

/// A period of time.
///
/// Defined at `specs/erdv.yaml#/components/schemas/TimePeriod`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimePeriod {
    /// Start; the `startDate` for an appointment.
    pub start_date_time: Timestamp,
    /// End.
    pub end_date_time: Timestamp,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TimePeriod {
    start_date_time: required("startDateTime", Timestamp),
    end_date_time: required("endDateTime", Timestamp),
    ..additional_properties
});
