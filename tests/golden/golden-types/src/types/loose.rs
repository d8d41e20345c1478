// Generated from an OpenAPI specification; change the specification instead.

//! [`Loose`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// Says that more members may come.
///
/// Defined at `types.yaml:116`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Loose {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Loose {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl FromJson for Loose {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Loose")?;
        let value = Self {
            name: object.optional("name"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Loose {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("name", &self.name)], &self.additional_properties);
    }
}

client_runtime::json_type!(Loose);
