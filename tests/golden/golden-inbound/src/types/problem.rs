// Generated from an OpenAPI specification; change the specification instead.

//! [`Problem`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/components/schemas/Problem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub reason: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Problem {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Problem {
    reason: required("reason", String),
    ..additional_properties
});
