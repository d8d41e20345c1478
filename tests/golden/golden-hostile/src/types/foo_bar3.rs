// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBar3`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `FooBar3` of the specification.
///
/// Defined at `hostile.yaml:113`.
#[derive(Clone, PartialEq, Default)]
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
        let value = Self {
            snake: object.optional("snake"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for FooBar3 {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("snake", &self.snake)], &self.additional_properties);
    }
}

client_runtime::json_type!(FooBar3);
