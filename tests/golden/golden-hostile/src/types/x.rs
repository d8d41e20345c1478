// Generated from an OpenAPI specification; change the specification instead.

//! [`X`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `X` of the specification.
///
/// Defined at `hostile.yaml:116`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct X {
    /// `path` on the wire.
    pub path: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for X {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("X")?;
        Ok(Self {
            path: object.optional("path")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for X {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("path", &self.path);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(X);
