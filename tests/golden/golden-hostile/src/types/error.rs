// Generated from an OpenAPI specification; change the specification instead.

//! [`Error`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Error` of the specification.
///
/// Defined at `hostile.yaml:110`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// `error` on the wire.
    pub error: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Error {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Error")?;
        Ok(Self {
            error: object.optional("error")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Error {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("error", &self.error);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Error);
