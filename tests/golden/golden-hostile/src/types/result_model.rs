// Generated from an OpenAPI specification; change the specification instead.

//! [`ResultModel`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `ResultModel` of the specification.
///
/// Defined at `hostile.yaml:106`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            ok: object.optional("ok")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for ResultModel {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("ok", &self.ok);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(ResultModel);
