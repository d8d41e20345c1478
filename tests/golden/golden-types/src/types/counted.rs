// Generated from an OpenAPI specification; change the specification instead.

//! [`Counted`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Writer};

/// Whatever else is there is a number.
///
/// Defined at `types.yaml:127`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Counted {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Counted {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl FromJson for Counted {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Counted")?;
        let value = Self {
            name: object.optional("name"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Counted {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("name", &self.name)], &self.additional_properties);
    }
}

client_runtime::json_type!(Counted);
