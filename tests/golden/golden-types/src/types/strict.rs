// Generated from an OpenAPI specification; change the specification instead.

//! [`Strict`].

use client_runtime::{FromJson, Mismatch, Node, ToJson, Writer};

/// Says that no more members come; a server may send them anyway.
///
/// Defined at `types.yaml:121`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Strict {
    /// `name` on the wire.
    pub name: String,
}

impl Strict {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl FromJson for Strict {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Strict")?;
        Ok(Self {
            name: object.required("name")?,
        })
    }
}

impl ToJson for Strict {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("name", &self.name);
        object.end();
    }
}

client_runtime::serde_bridge!(Strict);
