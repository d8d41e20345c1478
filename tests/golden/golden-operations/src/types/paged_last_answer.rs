// Generated from an OpenAPI specification; change the specification instead.

//! [`PagedLastAnswer`] and what it consists of.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// `PagedLastAnswer` of the specification.
///
/// Defined at `operations.yaml#/paths/~1paged~1last/get/responses/200/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagedLastAnswer {
    pub data: PagedLastAnswerData,
    pub has_more: bool,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PagedLastAnswer {
    data: required("data"),
    has_more: required("has_more"),
    ..additional_properties
});

/// `PagedLastAnswerData` of the specification.
///
/// Defined at `operations.yaml#/paths/~1paged~1last/get/responses/200/content/application~1json/schema/properties/data`.
pub type PagedLastAnswerData = Vec<PagedLastAnswerDataItem>;

/// `PagedLastAnswerDataItem` of the specification.
///
/// Defined at `operations.yaml#/paths/~1paged~1last/get/responses/200/content/application~1json/schema/properties/data/items`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagedLastAnswerDataItem {
    pub id: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PagedLastAnswerDataItem {
    id: required("id"),
    ..additional_properties
});
