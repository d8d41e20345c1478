// Generated from an OpenAPI specification; change the specification instead.

//! [`FailedError`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `spec.yaml#/components/responses/Failed/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedError {
    pub code: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(FailedError {
    code: optional("code"),
    ..additional_properties
});
