// Generated from an OpenAPI specification; change the specification instead.

//! [`RequestedTimeSlot`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::DatePeriod;

/// When the technician is to come.
///
/// Defined at `specs/erdv.yaml:752`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestedTimeSlot {
    /// A period of whole days. The longest one that Orange takes is not documented.
    pub valid_for: DatePeriod,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RequestedTimeSlot {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(valid_for: DatePeriod) -> Self {
        Self {
            valid_for,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for RequestedTimeSlot {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("RequestedTimeSlot")?;
        let value = Self {
            valid_for: object.required("validFor")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for RequestedTimeSlot {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("validFor", &self.valid_for)], &self.additional_properties);
    }
}

client_runtime::json_type!(RequestedTimeSlot);
