// Generated from an OpenAPI specification; change the specification instead.

//! [`DeltaBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/webhooks/delta/patch/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeltaBody {
    pub delta: String,
    pub count: i64,
    pub gamma: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(DeltaBody {
    delta: required("delta", String),
    count: required("count", i64),
    gamma: optional("gamma", String),
    ..additional_properties
});
