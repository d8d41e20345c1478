// Generated from an OpenAPI specification; change the specification instead.

//! [`Problem`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Problem` of the specification.
///
/// Defined at `operations.yaml:337`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            message: object.optional("message")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Problem {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("message", &self.message);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Problem);
