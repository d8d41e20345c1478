// Generated from an OpenAPI specification; change the specification instead.

//! [`NullableModel`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `NullableModel` of the specification.
///
/// Defined at `hostile.yaml:112`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NullableModel {
    /// `absent` on the wire.
    pub absent: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for NullableModel {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("NullableModel")?;
        let value = Self {
            absent: object.optional("absent"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for NullableModel {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("absent", &self.absent)], &self.additional_properties);
    }
}

client_runtime::json_type!(NullableModel);
