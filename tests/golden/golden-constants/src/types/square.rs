// Generated from an OpenAPI specification; change the specification instead.

//! [`Square`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Square`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub code: i64,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub side: Option<f64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Square {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(code: i64) -> Self {
        Self {
            code,
            side: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_side(mut self, side: f64) -> Self {
        self.side = Some(side);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Square {
    code: required("code", i64),
    side: optional("side", f64),
    ..additional_properties
});
