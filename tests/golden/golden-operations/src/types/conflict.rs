// Generated from an OpenAPI specification; change the specification instead.

//! [`Conflict`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Conflict` of the specification.
///
/// Defined at `operations.yaml:338`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Conflict {
    /// `holder` on the wire.
    pub holder: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Conflict {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(holder: impl Into<String>) -> Self {
        Self {
            holder: holder.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Conflict {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Conflict")?;
        let value = Self {
            holder: object.required("holder")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Conflict {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("holder", &self.holder)], &self.additional_properties);
    }
}

client_runtime::json_type!(Conflict);
