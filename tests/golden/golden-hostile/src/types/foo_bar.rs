// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBar`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `FooBar` of the specification.
///
/// Defined at `hostile.yaml:115`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FooBar {
    /// `kebab` on the wire.
    pub kebab: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for FooBar {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("FooBar")?;
        Ok(Self {
            kebab: object.optional("kebab")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for FooBar {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("kebab", &self.kebab);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(FooBar);
