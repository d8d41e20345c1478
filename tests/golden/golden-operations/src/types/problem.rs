// Generated from an OpenAPI specification; change the specification instead.

//! [`Problem`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/components/schemas/Problem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Problem {
    message: optional("message"),
    ..additional_properties
});
