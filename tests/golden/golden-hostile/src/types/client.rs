// Generated from an OpenAPI specification; change the specification instead.

//! [`Client`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Client` of the specification.
///
/// Defined at `hostile.yaml:109`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Client {
    /// `builder` on the wire.
    pub builder: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Client {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Client")?;
        Ok(Self {
            builder: object.optional("builder")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Client {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("builder", &self.builder);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Client);
