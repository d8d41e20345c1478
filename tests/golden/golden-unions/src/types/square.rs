// Generated from an OpenAPI specification; change the specification instead.

//! [`Square`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Square`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// A 64-bit float: of a number with more digits, the nearest one is kept.
    pub width: f64,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Square {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(width: f64) -> Self {
        Self {
            width,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Square {
    width: required("width", f64),
    ..additional_properties
});
