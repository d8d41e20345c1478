// Generated from an OpenAPI specification; change the specification instead.

//! [`Strict`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Allows no other properties; a server may send them nevertheless.
///
/// Defined at `types.yaml#/components/schemas/Strict`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Strict {
    pub name: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Strict {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Strict {
    name: required("name", String),
    ..additional_properties
});
