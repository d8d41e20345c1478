// Generated from an OpenAPI specification; change the specification instead.

//! [`TimePeriod`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::Timestamp;

/// A period of time.
///
/// Defined at `specs/erdv.yaml:803`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimePeriod {
    /// Start; becomes the `startDate` of the appointment.
    pub start_date_time: Timestamp,
    /// End.
    pub end_date_time: Timestamp,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TimePeriod {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(start_date_time: Timestamp, end_date_time: Timestamp) -> Self {
        Self {
            start_date_time,
            end_date_time,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for TimePeriod {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("TimePeriod")?;
        let value = Self {
            start_date_time: object.required("startDateTime")?,
            end_date_time: object.required("endDateTime")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for TimePeriod {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("startDateTime", &self.start_date_time),
                ("endDateTime", &self.end_date_time),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(TimePeriod);
