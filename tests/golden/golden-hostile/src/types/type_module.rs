// Generated from an OpenAPI specification; change the specification instead.

//! [`Type`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Type` of the specification.
///
/// Defined at `hostile.yaml:103`.
#[derive(Clone, PartialEq, Default)]
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
        let value = Self {
            at_type: object.optional("@type"),
            r#type: object.optional("type"),
            type_3: object.optional("_type"),
            type_2: object.optional("$type"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Type {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("@type", &self.at_type),
                ("type", &self.r#type),
                ("_type", &self.type_3),
                ("$type", &self.type_2),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Type);
