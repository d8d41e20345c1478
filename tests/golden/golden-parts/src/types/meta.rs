// Generated from an OpenAPI specification; change the specification instead.

//! [`Meta`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `parts.yaml#/components/schemas/Parcel/properties/meta`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    pub name: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Meta {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Meta {
    name: required("name", String),
    ..additional_properties
});
