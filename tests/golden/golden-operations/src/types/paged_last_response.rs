// Generated from an OpenAPI specification; change the specification instead.

//! [`PagedLastResponse`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/paths/~1paged~1last/get/responses/200/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagedLastResponse {
    pub data: PagedLastResponseData,
    pub has_more: bool,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PagedLastResponse {
    data: required("data", PagedLastResponseData),
    has_more: required("has_more", bool),
    ..additional_properties
});

/// Defined at `operations.yaml#/paths/~1paged~1last/get/responses/200/content/application~1json/schema/properties/data`.
pub type PagedLastResponseData = Vec<PagedLastResponseDataItem>;

/// Defined at `operations.yaml#/paths/~1paged~1last/get/responses/200/content/application~1json/schema/properties/data/items`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagedLastResponseDataItem {
    pub id: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PagedLastResponseDataItem {
    id: required("id", String),
    ..additional_properties
});
