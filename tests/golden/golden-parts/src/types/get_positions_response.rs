// Generated from an OpenAPI specification; change the specification instead.

//! [`GetPositionsResponse`].

use std::collections::BTreeMap;
use clientwright_runtime::Binary;
use super::ByLink;

/// Defined at `parts.yaml#/paths/~1answers~1positions/get/responses/200/content/multipart~1mixed/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPositionsResponse {
    /// `ByLink` in JSON.
    pub by_link: ByLink,
    pub picture: Binary,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, String>,
}

clientwright_runtime::codegen::v1::json_object!(GetPositionsResponse {
    by_link: required("ByLink", ByLink),
    picture: required("picture", Binary),
    ..additional_properties
});
