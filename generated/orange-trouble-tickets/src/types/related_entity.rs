// Generated from an OpenAPI specification; change the specification instead.

//! [`RelatedEntity`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::RelatedEntityRole;

/// Something that a ticket is about.
///
/// Defined at `specs/trouble-tickets.yaml:1164`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelatedEntity {
    /// A number, such as `LD000000`.
    pub id: String,
    /// Which number it is. Requests and answers name the same numbers differently.
    pub role: RelatedEntityRole,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RelatedEntity {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, role: impl Into<RelatedEntityRole>) -> Self {
        Self {
            id: id.into(),
            role: role.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for RelatedEntity {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("RelatedEntity")?;
        let value = Self {
            id: object.required("id")?,
            role: object.required("role")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for RelatedEntity {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("id", &self.id), ("role", &self.role)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(RelatedEntity);
