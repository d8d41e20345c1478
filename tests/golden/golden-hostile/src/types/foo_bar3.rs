// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBar3`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `FooBar3` of the specification.
///
/// Defined at `hostile.yaml:113`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FooBar3 {
    /// `snake` on the wire.
    pub snake: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for FooBar3 {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("FooBar3")?;
        Ok(Self {
            snake: object.optional("snake")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for FooBar3 {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("snake", &self.snake);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(FooBar3);
