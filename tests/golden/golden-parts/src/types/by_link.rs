// Generated from an OpenAPI specification; change the specification instead.

//! [`ByLink`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `parts.yaml#/components/schemas/ByLink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ByLink {
    pub link: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ByLink {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self {
            link: link.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(ByLink {
    link: required("link", String),
    ..additional_properties
});
