// Generated from an OpenAPI specification; change the specification instead.

//! [`GammaBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/webhooks/gamma/patch/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GammaBody {
    pub gamma: Option<String>,
    pub note: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(GammaBody {
    gamma: optional("gamma"),
    note: optional("note"),
    ..additional_properties
});
