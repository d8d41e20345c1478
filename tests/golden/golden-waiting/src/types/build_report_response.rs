// Generated from an OpenAPI specification; change the specification instead.

//! [`BuildReportResponse`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `waiting.yaml#/paths/~1reports~1{name}/put/responses/202/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BuildReportResponse {
    /// `self` in JSON.
    pub self_: Option<String>,
    pub phase: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(BuildReportResponse {
    self_: optional("self"),
    phase: optional("phase"),
    ..additional_properties
});
