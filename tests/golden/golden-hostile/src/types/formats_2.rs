// Generated from an OpenAPI specification; change the specification instead.

//! [`Formats`].

use std::collections::BTreeMap;
use client_runtime::{DateTime, FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::SecondsZulu;

/// `Formats` of the specification.
///
/// Defined at `hostile.yaml:118`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Formats {
    /// `at` on the wire.
    pub at: Option<DateTime<SecondsZulu>>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Formats {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Formats")?;
        let value = Self {
            at: object.optional("at"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Formats {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("at", &self.at)], &self.additional_properties);
    }
}

client_runtime::json_type!(Formats);
