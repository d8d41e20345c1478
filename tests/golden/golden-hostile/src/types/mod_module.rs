// Generated from an OpenAPI specification; change the specification instead.

//! [`Mod`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Mod` of the specification.
///
/// Defined at `hostile.yaml:117`.
#[derive(Clone, PartialEq, Default)]
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
        let value = Self {
            r#fn: object.optional("fn"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Mod {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("fn", &self.r#fn)], &self.additional_properties);
    }
}

client_runtime::json_type!(Mod);
