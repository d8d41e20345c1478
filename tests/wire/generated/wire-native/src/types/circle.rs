// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `spec.yaml#/components/schemas/Circle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub radius: f64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Circle {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(radius: f64) -> Self {
        Self {
            radius,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Circle {
    radius: required("radius", f64),
    ..additional_properties
});
