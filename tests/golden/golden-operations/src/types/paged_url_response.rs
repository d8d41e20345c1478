// Generated from an OpenAPI specification; change the specification instead.

//! [`PagedUrlResponse`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/paths/~1paged~1url/get/responses/200/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagedUrlResponse {
    pub value: Vec<i64>,
    /// `@odata.nextLink` in JSON.
    pub at_odata_next_link: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PagedUrlResponse {
    value: required("value", Vec<i64>),
    at_odata_next_link: optional("@odata.nextLink", String),
    ..additional_properties
});
