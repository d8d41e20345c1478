// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiStatus`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::ApiState;

/// State of the API.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/ApiStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiStatus {
    /// Whether the API works.
    pub status: Option<ApiState>,
    /// Name of the API.
    pub name: Option<String>,
    /// Version of the API, with major, minor and patch separated by dots.
    pub version: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ApiStatus {
    status: optional("status"),
    name: optional("name"),
    version: optional("version"),
    ..additional_properties
});
