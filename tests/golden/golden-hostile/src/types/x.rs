// Generated from an OpenAPI specification; change the specification instead.

//! [`X`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `X` of the specification.
///
/// Defined at `hostile.yaml:116`.
#[derive(Clone, PartialEq, Default)]
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
        let value = Self {
            path: object.optional("path"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for X {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("path", &self.path)], &self.additional_properties);
    }
}

client_runtime::json_type!(X);
