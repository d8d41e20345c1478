// Generated from an OpenAPI specification; change the specification instead.

//! [`PagedUrlAnswer`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// `PagedUrlAnswer` of the specification.
///
/// Defined at `operations.yaml#/paths/~1paged~1url/get/responses/200/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagedUrlAnswer {
    pub value: Vec<i64>,
    /// `@odata.nextLink` in JSON.
    pub at_odata_next_link: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PagedUrlAnswer {
    value: required("value"),
    at_odata_next_link: optional("@odata.nextLink"),
    ..additional_properties
});
