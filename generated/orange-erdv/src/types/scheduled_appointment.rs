// Generated from an OpenAPI specification; change the specification instead.

//! [`ScheduledAppointment`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::Timestamp;

/// An appointment that was made. Every member is optional because Orange shows none; what else
/// comes is kept among the additional properties.
///
/// **Assumed**: The shape createAppointment sends; Orange shows no order with an appointment
///
/// Defined at `specs/erdv.yaml:615`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ScheduledAppointment {
    /// When the visit starts.
    pub start_date: Option<Timestamp>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ScheduledAppointment {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ScheduledAppointment")?;
        let value = Self {
            start_date: object.optional("startDate"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ScheduledAppointment {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("startDate", &self.start_date)], &self.additional_properties);
    }
}

client_runtime::json_type!(ScheduledAppointment);
