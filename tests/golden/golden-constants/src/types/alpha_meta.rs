// Generated from an OpenAPI specification; change the specification instead.

//! [`AlphaMeta`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/AlphaMeta`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlphaMeta {
    pub inner: AlphaMetaInner,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AlphaMeta {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(inner: AlphaMetaInner) -> Self {
        Self {
            inner,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(AlphaMeta {
    inner: required("inner", AlphaMetaInner),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(AlphaMeta: [
    rule::Member("inner", &[rule::Type(of::<super::AlphaMetaInner>)]),
]);

/// Defined at `constants.yaml#/components/schemas/AlphaMeta/properties/inner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlphaMetaInner {
    /// Always `1`.
    pub kind: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AlphaMetaInner {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: 1,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for AlphaMetaInner {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(AlphaMetaInner {
    kind: required("kind", i64),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(AlphaMetaInner: [
    rule::Member("kind", &[rule::Minimum("1"), rule::Maximum("1")]),
]);
