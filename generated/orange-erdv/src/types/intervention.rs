// Generated from an OpenAPI specification; change the specification instead.

//! [`Intervention`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{ActivityCode, CustomerContact, InternalServiceCode, ScheduledAppointment};

/// What is known of the technician's visit.
///
/// Defined at `specs/erdv.yaml:587`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            customer_contact: object.optional("customerContact")?,
            activity: object.optional("activity")?,
            internal_service: object.optional("internalService")?,
            appointment: object.optional("appointment")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Intervention {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("customerContact", &self.customer_contact);
        object.field("activity", &self.activity);
        object.field("internalService", &self.internal_service);
        object.field("appointment", &self.appointment);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Intervention);
