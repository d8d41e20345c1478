// Generated from an OpenAPI specification; change the specification instead.

//! [`ResultModel`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `ResultModel` of the specification.
///
/// Defined at `hostile.yaml:106`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultModel {
    /// `ok` on the wire.
    pub ok: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ResultModel {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ResultModel")?;
        let value = Self {
            ok: object.optional("ok"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ResultModel {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("ok", &self.ok)], &self.additional_properties);
    }
}

client_runtime::json_type!(ResultModel);
