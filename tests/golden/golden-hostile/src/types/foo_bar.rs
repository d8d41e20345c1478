// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBar`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `FooBar` of the specification.
///
/// Defined at `hostile.yaml:115`.
#[derive(Clone, PartialEq, Default)]
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
        let value = Self {
            kebab: object.optional("kebab"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for FooBar {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("kebab", &self.kebab)], &self.additional_properties);
    }
}

client_runtime::json_type!(FooBar);
