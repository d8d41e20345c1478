// Generated from an OpenAPI specification; change the specification instead.

//! [`Catalog`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// A catalog.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/Catalog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Catalog {
    /// Id of the catalog.
    pub id: Option<String>,
    /// Name of the catalog, such as `Network Solutions`.
    pub name: Option<String>,
    /// The content of the catalog.
    pub description: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Catalog {
    id: optional("id"),
    name: optional("name"),
    description: optional("description"),
    ..additional_properties
});
