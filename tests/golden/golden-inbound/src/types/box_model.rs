// Generated from an OpenAPI specification; change the specification instead.

//! [`BoxModel`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Filter;

/// Defined at `inbound.yaml#/components/schemas/Box`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    pub size: i64,
    pub tags: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub inner: Option<Box<BoxModel>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(BoxModel {
    size: required("size", i64),
    tags: optional("tags", Vec<String>),
    filter: optional("filter", Filter),
    inner: optional("inner", Box<BoxModel>),
    ..additional_properties
});
