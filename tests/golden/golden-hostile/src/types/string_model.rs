// Generated from an OpenAPI specification; change the specification instead.

//! [`StringModel`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `StringModel` of the specification.
///
/// Defined at `hostile.yaml:107`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StringModel {
    /// `text` on the wire.
    pub text: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for StringModel {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("StringModel")?;
        let value = Self {
            text: object.optional("text"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for StringModel {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("text", &self.text)], &self.additional_properties);
    }
}

client_runtime::json_type!(StringModel);
