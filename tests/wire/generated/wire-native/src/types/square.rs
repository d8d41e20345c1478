// Generated from an OpenAPI specification; change the specification instead.

//! [`Square`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `spec.yaml#/components/schemas/Square`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub side: f64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Square {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(side: f64) -> Self {
        Self {
            side,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Square {
    side: required("side", f64),
    ..additional_properties
});
