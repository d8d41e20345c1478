// Generated from an OpenAPI specification; change the specification instead.

//! [`Self_`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Self`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// `self` in JSON.
    pub self_lower: Option<String>,
    /// `Self` in JSON.
    pub self_: Option<String>,
    /// `super` in JSON.
    pub super_: Option<String>,
    /// `crate` in JSON.
    pub crate_: Option<String>,
    /// `_` in JSON.
    pub underscore: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Self_ {
    self_lower: optional("self"),
    self_: optional("Self"),
    super_: optional("super"),
    crate_: optional("crate"),
    underscore: optional("_"),
    ..additional_properties
});
