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
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            start_date: object.optional("startDate")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for ScheduledAppointment {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("startDate", &self.start_date);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(ScheduledAppointment);
