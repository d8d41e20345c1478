// Generated from an OpenAPI specification; change the specification instead.

//! [`Mod`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Mod` of the specification.
///
/// Defined at `hostile.yaml:117`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Mod {
    /// `fn` on the wire.
    pub r#fn: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Mod {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Mod")?;
        Ok(Self {
            r#fn: object.optional("fn")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Mod {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("fn", &self.r#fn);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Mod);
