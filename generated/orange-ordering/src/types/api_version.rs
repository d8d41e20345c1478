// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiVersion`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::ApiVersionNumber;

/// Version of the API.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/ApiVersion`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiVersion {
    /// The number of a version.
    pub version: Option<ApiVersionNumber>,
    /// Whether this version will be switched off.
    pub deprecated: Option<bool>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ApiVersion {
    version: optional("version"),
    deprecated: optional("deprecated"),
    ..additional_properties
});
