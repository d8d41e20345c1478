// Generated from an OpenAPI specification; change the specification instead.

//! [`ValueModel`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `ValueModel` of the specification.
///
/// Defined at `hostile.yaml:111`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ValueModel {
    /// `value` on the wire.
    pub value: Option<String>,
    /// `node` on the wire.
    pub node: Option<String>,
    /// `out` on the wire.
    pub out: Option<String>,
    /// `object` on the wire.
    pub object: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ValueModel {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ValueModel")?;
        let value = Self {
            value: object.optional("value"),
            node: object.optional("node"),
            out: object.optional("out"),
            object: object.optional("object"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ValueModel {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("value", &self.value),
                ("node", &self.node),
                ("out", &self.out),
                ("object", &self.object),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(ValueModel);
