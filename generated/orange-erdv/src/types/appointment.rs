// Generated from an OpenAPI specification; change the specification instead.

//! [`Appointment`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Timestamp;

/// The time of an appointment.
///
/// Defined at `specs/erdv.yaml#/components/schemas/Appointment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Appointment {
    /// Start of a time slot that a search returned.
    pub start_date: Timestamp,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Appointment {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(start_date: impl Into<Timestamp>) -> Self {
        Self {
            start_date: start_date.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Appointment {
    start_date: required("startDate", Timestamp),
    ..additional_properties
});
