// Generated from an OpenAPI specification; change the specification instead.

//! [`StringModel`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/String`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StringModel {
    pub text: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(StringModel {
    text: optional("text"),
    ..additional_properties
});
