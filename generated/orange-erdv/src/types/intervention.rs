// Generated from an OpenAPI specification; change the specification instead.

//! [`Intervention`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{ActivityCode, CustomerContact, InternalServiceCode, ScheduledAppointment};

/// What is known of the technician's visit.
///
/// Defined at `specs/erdv.yaml:587`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Intervention {
    /// Whom the technician meets on site.
    pub customer_contact: Option<CustomerContact>,
    /// What the technician comes for, once an appointment is made.
    ///
    /// **Assumed**: Where createAppointment sends it; Orange shows no order with an appointment
    pub activity: Option<ActivityCode>,
    /// The internal service that was chosen, once an appointment is made.
    ///
    /// **Assumed**: Where createAppointment sends it; Orange shows no order with an appointment
    pub internal_service: Option<InternalServiceCode>,
    /// The appointment, once one is made.
    ///
    /// **Assumed**: Where createAppointment sends it; Orange shows no order with an appointment
    pub appointment: Option<ScheduledAppointment>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Intervention {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Intervention")?;
        let value = Self {
            customer_contact: object.optional("customerContact"),
            activity: object.optional("activity"),
            internal_service: object.optional("internalService"),
            appointment: object.optional("appointment"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Intervention {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("customerContact", &self.customer_contact),
                ("activity", &self.activity),
                ("internalService", &self.internal_service),
                ("appointment", &self.appointment),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Intervention);
