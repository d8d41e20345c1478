// Generated from an OpenAPI specification; change the specification instead.

//! [`Type`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Type {
    /// `@type` in JSON.
    pub at_type: Option<String>,
    pub r#type: Option<String>,
    /// `_type` in JSON.
    pub underscore_type: Option<String>,
    /// `$type` in JSON.
    pub dollar_type: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Type {
    at_type: optional("@type"),
    r#type: optional("type"),
    underscore_type: optional("_type"),
    dollar_type: optional("$type"),
    ..additional_properties
});
