// Generated from an OpenAPI specification; change the specification instead.

//! [`StatusChange`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::Timestamp;

/// The last change of status.
///
/// Defined at `specs/trouble-tickets.yaml:1308`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusChange {
    /// When it happened. `1970-01-01T00:00:00.000Z` means never.
    pub change_date: Option<Timestamp>,
    /// Why. `Closure` in the examples, although their tickets are ongoing.
    pub change_reason: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for StatusChange {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("StatusChange")?;
        let value = Self {
            change_date: object.optional("changeDate"),
            change_reason: object.optional("changeReason"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for StatusChange {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("changeDate", &self.change_date), ("changeReason", &self.change_reason)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(StatusChange);
