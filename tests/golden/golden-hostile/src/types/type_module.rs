// Generated from an OpenAPI specification; change the specification instead.

//! [`Type`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Type` of the specification.
///
/// Defined at `hostile.yaml:103`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Type {
    /// `@type` on the wire.
    pub at_type: Option<String>,
    /// `type` on the wire.
    pub r#type: Option<String>,
    /// `_type` on the wire.
    pub type_3: Option<String>,
    /// `$type` on the wire.
    pub type_2: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Type {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Type")?;
        Ok(Self {
            at_type: object.optional("@type")?,
            r#type: object.optional("type")?,
            type_3: object.optional("_type")?,
            type_2: object.optional("$type")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Type {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("@type", &self.at_type);
        object.field("type", &self.r#type);
        object.field("_type", &self.type_3);
        object.field("$type", &self.type_2);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Type);
