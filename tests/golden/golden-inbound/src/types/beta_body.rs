// Generated from an OpenAPI specification; change the specification instead.

//! [`BetaBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/webhooks/beta/patch/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BetaBody {
    pub beta: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(BetaBody {
    beta: required("beta", String),
    ..additional_properties
});
