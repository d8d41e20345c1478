// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBar2`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `FooBar2` of the specification.
///
/// Defined at `hostile.yaml:114`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            camel: object.optional("camel")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for FooBar2 {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("camel", &self.camel);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(FooBar2);
