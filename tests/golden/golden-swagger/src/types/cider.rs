// Generated from an OpenAPI specification; change the specification instead.

//! [`Cider`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `swagger.yaml#/definitions/Cider`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cider {
    /// `@odata.type` in JSON.
    pub at_odata_type: String,
    pub red: Option<bool>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub strength: Option<f64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Cider {
    at_odata_type: required("@odata.type", String),
    red: optional("red", bool),
    strength: optional("strength", f64),
    ..additional_properties
});
