// Generated from an OpenAPI specification; change the specification instead.

//! [`Completion`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `streams.yaml#/components/schemas/Completion`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Completion {
    pub text: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Completion {
    text: required("text"),
    ..additional_properties
});
