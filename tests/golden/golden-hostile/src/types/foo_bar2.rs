// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBar2`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `FooBar2` of the specification.
///
/// Defined at `hostile.yaml:114`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FooBar2 {
    /// `camel` on the wire.
    pub camel: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for FooBar2 {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("FooBar2")?;
        let value = Self {
            camel: object.optional("camel"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for FooBar2 {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("camel", &self.camel)], &self.additional_properties);
    }
}

client_runtime::json_type!(FooBar2);
