// Generated from an OpenAPI specification; change the specification instead.

//! [`Row`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `media.yaml#/components/schemas/Row`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub a: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Row {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(a: i64) -> Self {
        Self {
            a,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Row {
    a: required("a", i64),
    ..additional_properties
});
