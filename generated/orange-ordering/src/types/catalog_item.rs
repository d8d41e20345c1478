// Generated from an OpenAPI specification; change the specification instead.

//! [`CatalogItem`].

use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, Value};
use super::{Catalog, OrderRequestType};

/// An item that can be requested.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/CatalogItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CatalogItem {
    /// Id of the item, which is also the `type` of a request for it.
    pub id: OrderRequestType,
    /// Name of the item, in the requested language.
    pub name: Option<String>,
    /// A catalog.
    pub catalog: Option<Catalog>,
    /// JSON Schema of the body of a request for this item; text that contains JSON,
    /// according to the description of version 2.1. Only if `includes` requests it.
    pub schema: Option<Value>,
    /// The steps of the delivery. Text, according to the description of version 2.1. Only if `includes` requests it.
    pub milestones: Option<Value>,
    /// When the item was stored.
    pub created_at: Option<DateTime>,
    /// When the item was last changed.
    pub updated_at: Option<DateTime>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(CatalogItem {
    id: required("id", OrderRequestType),
    name: optional("name", String),
    catalog: optional("catalog", Catalog),
    schema: optional_value("schema", Value),
    milestones: optional_value("milestones", Value),
    created_at: optional("createdAt", DateTime),
    updated_at: optional("updatedAt", DateTime),
    ..additional_properties
});
