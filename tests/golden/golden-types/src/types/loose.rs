// Generated from an OpenAPI specification; change the specification instead.

//! [`Loose`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// Says that more members may come.
///
/// Defined at `types.yaml:116`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            name: object.optional("name")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Loose {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("name", &self.name);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Loose);
