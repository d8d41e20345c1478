// Generated from an OpenAPI specification; change the specification instead.

//! [`Problem`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Problem` of the specification.
///
/// Defined at `operations.yaml:337`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Problem {
    /// `message` on the wire.
    pub message: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Problem {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Problem")?;
        let value = Self {
            message: object.optional("message"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Problem {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("message", &self.message)], &self.additional_properties);
    }
}

client_runtime::json_type!(Problem);
