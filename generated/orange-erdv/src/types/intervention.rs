// Generated from an OpenAPI specification; change the specification instead.

//! [`Intervention`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{ActivityCode, CustomerContact, InternalServiceCode, ScheduledAppointment};

/// Information about the technician's visit.
///
/// Defined at `specs/erdv.yaml#/components/schemas/Intervention`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Intervention {
    /// The contact of the technician on site.
    pub customer_contact: Option<CustomerContact>,
    /// The purpose of the visit, once an appointment is created.
    ///
    /// **Assumed**: The position in createAppointment; Orange shows no order with an appointment
    pub activity: Option<ActivityCode>,
    /// The chosen internal service, once an appointment is created.
    ///
    /// **Assumed**: The position in createAppointment; Orange shows no order with an appointment
    pub internal_service: Option<InternalServiceCode>,
    /// The appointment, once it is created.
    ///
    /// **Assumed**: The position in createAppointment; Orange shows no order with an appointment
    pub appointment: Option<ScheduledAppointment>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Intervention {
    customer_contact: optional("customerContact"),
    activity: optional("activity"),
    internal_service: optional("internalService"),
    appointment: optional("appointment"),
    ..additional_properties
});
