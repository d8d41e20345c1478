// Generated from an OpenAPI specification; change the specification instead.

//! [`Apple`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `swagger.yaml#/definitions/Apple`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Apple {
    /// `@odata.type` in JSON.
    pub at_odata_type: String,
    pub red: Option<bool>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Apple {
    at_odata_type: required("@odata.type", String),
    red: optional("red", bool),
    ..additional_properties
});
