// Generated from an OpenAPI specification; change the specification instead.

//! [`Alpha`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::AlphaMeta;

/// Defined at `constants.yaml#/components/schemas/Alpha`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Alpha {
    pub meta: AlphaMeta,
    pub x: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Alpha {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(meta: AlphaMeta, x: impl Into<String>) -> Self {
        Self {
            meta,
            x: x.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Alpha {
    meta: required("meta", AlphaMeta),
    x: required("x", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Alpha: [
    rule::Member("meta", &[rule::Type(of::<super::AlphaMeta>)]),
]);
