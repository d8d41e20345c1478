// Generated from an OpenAPI specification; change the specification instead.

//! [`Beta`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Beta`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Beta {
    pub meta: BetaMeta,
    pub x: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Beta {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(meta: BetaMeta, x: impl Into<String>) -> Self {
        Self {
            meta,
            x: x.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Beta {
    meta: required("meta", BetaMeta),
    x: required("x", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Beta: [
    rule::Member("meta", &[rule::Type(of::<super::BetaMeta>)]),
]);

/// Defined at `constants.yaml#/components/schemas/Beta/properties/meta`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BetaMeta {
    pub inner: BetaMetaInner,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BetaMeta {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(inner: BetaMetaInner) -> Self {
        Self {
            inner,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(BetaMeta {
    inner: required("inner", BetaMetaInner),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(BetaMeta: [
    rule::Member("inner", &[rule::Type(of::<super::BetaMetaInner>)]),
]);

/// Defined at `constants.yaml#/components/schemas/Beta/properties/meta/properties/inner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BetaMetaInner {
    /// Always `2`.
    pub kind: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BetaMetaInner {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: 2,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for BetaMetaInner {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(BetaMetaInner {
    kind: required("kind", i64),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(BetaMetaInner: [
    rule::Member("kind", &[rule::Minimum("2"), rule::Maximum("2")]),
]);
