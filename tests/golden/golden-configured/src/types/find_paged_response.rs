// Generated from an OpenAPI specification; change the specification instead.

//! [`FindPagedResponse`].

use clientwright_runtime::Value;
use clientwright_runtime::indexmap::IndexMap;

/// Defined at `configured.yaml#/paths/~1v2~1orders~1paged/get/responses/200/content/application~1json/schema`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FindPagedResponse {
    pub found: Vec<String>,
    pub until: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: IndexMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(FindPagedResponse {
    found: required("found", Vec<String>),
    until: optional("until", String),
    ..additional_properties
});
