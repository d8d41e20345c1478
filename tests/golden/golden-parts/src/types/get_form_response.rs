// Generated from an OpenAPI specification; change the specification instead.

//! [`GetFormResponse`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Date, Value};
use super::ByLink;

/// Defined at `parts.yaml#/paths/~1answers~1form/get/responses/200/content/multipart~1form-data/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFormResponse {
    pub title: String,
    pub count: i64,
    pub on: Option<Date>,
    pub meta: Option<ByLink>,
    pub cover: Option<Binary>,
    pub pages: Vec<Binary>,
    pub tags: Option<Vec<String>>,
    pub any: Option<Binary>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(GetFormResponse {
    title: required("title", String),
    count: required("count", i64),
    on: optional("on", Date),
    meta: optional("meta", ByLink),
    cover: optional("cover", Binary),
    pages: required("pages", Vec<Binary>),
    tags: optional("tags", Vec<String>),
    any: optional("any", Binary),
    ..additional_properties
});
