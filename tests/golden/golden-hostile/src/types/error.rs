// Generated from an OpenAPI specification; change the specification instead.

//! [`Error`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Error` of the specification.
///
/// Defined at `hostile.yaml:110`.
#[derive(Clone, PartialEq, Default)]
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
        let value = Self {
            error: object.optional("error"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Error {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("error", &self.error)], &self.additional_properties);
    }
}

client_runtime::json_type!(Error);
