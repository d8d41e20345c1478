// Generated from an OpenAPI specification; change the specification instead.

//! [`CatalogItem`].

use std::collections::BTreeMap;
use client_runtime::{DateTime, FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Catalog, OrderRequestType};

/// Something that can be requested.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:840`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CatalogItem {
    /// Id of the item, which is also the `type` of a request for it.
    pub id: OrderRequestType,
    /// Name of the item, in the language asked for.
    pub name: Option<String>,
    /// A catalog.
    pub catalog: Option<Catalog>,
    /// JSON Schema of the body of a request for this item. Text that holds JSON by the
    /// description of version 2.1. Only if `includes` asks for it.
    pub schema: Option<Value>,
    /// The steps of the delivery. Text by the description of version 2.1. Only if `includes` asks for it.
    pub milestones: Option<Value>,
    /// When the item was stored.
    pub created_at: Option<DateTime>,
    /// When the item was last changed.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl CatalogItem {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<OrderRequestType>) -> Self {
        Self {
            id: id.into(),
            name: None,
            catalog: None,
            schema: None,
            milestones: None,
            created_at: None,
            updated_at: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for CatalogItem {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("CatalogItem")?;
        let value = Self {
            id: object.required("id")?,
            name: object.optional("name"),
            catalog: object.optional("catalog"),
            schema: object.optional_value("schema"),
            milestones: object.optional_value("milestones"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for CatalogItem {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("catalog", &self.catalog),
                ("schema", &self.schema),
                ("milestones", &self.milestones),
                ("createdAt", &self.created_at),
                ("updatedAt", &self.updated_at),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(CatalogItem);
