// Generated from an OpenAPI specification; change the specification instead.

//! [`AlphaBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/webhooks/alpha/patch/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlphaBody {
    pub alpha: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(AlphaBody {
    alpha: required("alpha", String),
    ..additional_properties
});
