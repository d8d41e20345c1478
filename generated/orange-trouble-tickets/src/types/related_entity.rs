// Generated from an OpenAPI specification; change the specification instead.

//! [`RelatedEntity`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::RelatedEntityRole;

/// The subject of a ticket.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/RelatedEntity`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelatedEntity {
    /// A number, such as `LD000000`.
    pub id: String,
    /// The kind of number. Requests and responses have different names for the same numbers.
    pub role: RelatedEntityRole,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RelatedEntity {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, role: impl Into<RelatedEntityRole>) -> Self {
        Self {
            id: id.into(),
            role: role.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(RelatedEntity {
    id: required("id", String),
    role: required("role", RelatedEntityRole),
    ..additional_properties
});
