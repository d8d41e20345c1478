// Generated from an OpenAPI specification; change the specification instead.

//! [`Customer`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// A customer account.
///
/// Defined at `specs/ordering.yaml:769`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Customer {
    /// Id of the account, such as `33-01257052`.
    pub id: Option<String>,
    /// Name of the customer.
    pub name: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Customer {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl FromJson for Customer {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Customer")?;
        let value = Self {
            id: object.optional("id"),
            name: object.optional("name"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Customer {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("id", &self.id), ("name", &self.name)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Customer);
