// Generated from an OpenAPI specification; change the specification instead.

//! [`TimeSlot`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::TimePeriod;

/// A free time slot.
///
/// Defined at `specs/erdv.yaml:795`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeSlot {
    /// A period of time.
    pub valid_for: TimePeriod,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TimeSlot {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(valid_for: TimePeriod) -> Self {
        Self {
            valid_for,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for TimeSlot {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("TimeSlot")?;
        let value = Self {
            valid_for: object.required("validFor")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for TimeSlot {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("validFor", &self.valid_for)], &self.additional_properties);
    }
}

client_runtime::json_type!(TimeSlot);
