// Generated from an OpenAPI specification; change the specification instead.

//! [`Client`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Client` of the specification.
///
/// Defined at `hostile.yaml:109`.
#[derive(Clone, PartialEq, Default)]
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
        let value = Self {
            builder: object.optional("builder"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Client {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("builder", &self.builder)], &self.additional_properties);
    }
}

client_runtime::json_type!(Client);
