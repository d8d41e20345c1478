// Generated from an OpenAPI specification; change the specification instead.

//! [`Error`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Error`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub error: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Error {
    error: optional("error"),
    ..additional_properties
});
