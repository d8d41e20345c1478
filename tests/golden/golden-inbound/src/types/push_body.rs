// Generated from an OpenAPI specification; change the specification instead.

//! [`PushBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/webhooks/push/post/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushBody {
    pub r#ref: String,
    pub forced: Option<bool>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PushBody {
    r#ref: required("ref", String),
    forced: optional("forced", bool),
    ..additional_properties
});
