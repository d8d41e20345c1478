// Generated from an OpenAPI specification; change the specification instead.

//! [`Problem`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// The error.
///
/// Defined at `guide.yaml#/components/schemas/Problem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub code: String,
    pub message: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Problem {
    code: required("code", String),
    message: required("message", String),
    ..additional_properties
});
