// Generated from an OpenAPI specification; change the specification instead.

//! [`ScheduledAppointment`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Timestamp;

/// A created appointment. All properties are optional because
/// Orange shows none; others are kept as additional properties.
///
/// **Assumed**: The format of createAppointment; Orange shows no order with an appointment
///
/// Defined at `specs/erdv.yaml#/components/schemas/ScheduledAppointment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScheduledAppointment {
    /// When the visit starts.
    pub start_date: Option<Timestamp>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ScheduledAppointment {
    start_date: optional("startDate"),
    ..additional_properties
});
