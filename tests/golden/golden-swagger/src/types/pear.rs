// Generated from an OpenAPI specification; change the specification instead.

//! [`Pear`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `swagger.yaml#/definitions/Pear`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pear {
    /// `@odata.type` in JSON.
    pub at_odata_type: String,
    pub soft: Option<bool>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Pear {
    at_odata_type: required("@odata.type", String),
    soft: optional("soft", bool),
    ..additional_properties
});
