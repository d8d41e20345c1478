// Generated from an OpenAPI specification; change the specification instead.

//! [`BookingIntervention`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{ActivityCode, Appointment, CustomerContact, InternalServiceCode};

/// The technician's visit.
///
/// Defined at `specs/erdv.yaml#/components/schemas/BookingIntervention`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BookingIntervention {
    /// One of the `availableActivities` of the order.
    pub activity: ActivityCode,
    /// One of the `availableInternalServices` of the order.
    pub internal_service: Option<InternalServiceCode>,
    /// The time of an appointment.
    pub appointment: Appointment,
    /// The contact of the technician on site.
    pub customer_contact: Option<CustomerContact>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BookingIntervention {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(activity: impl Into<ActivityCode>, appointment: Appointment) -> Self {
        Self {
            activity: activity.into(),
            internal_service: None,
            appointment,
            customer_contact: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `internalService`.
    #[must_use]
    pub fn with_internal_service(
        mut self,
        internal_service: impl Into<InternalServiceCode>,
    ) -> Self {
        self.internal_service = Some(internal_service.into());
        self
    }

    /// Sets `customerContact`.
    #[must_use]
    pub fn with_customer_contact(mut self, customer_contact: CustomerContact) -> Self {
        self.customer_contact = Some(customer_contact);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(BookingIntervention {
    activity: required("activity", ActivityCode),
    internal_service: optional("internalService", InternalServiceCode),
    appointment: required("appointment", Appointment),
    customer_contact: optional("customerContact", CustomerContact),
    ..additional_properties
});
