// Generated from an OpenAPI specification; change the specification instead.

//! [`Disc`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Disc`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Disc {
    pub code: i64,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub radius: Option<f64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Disc {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(code: i64) -> Self {
        Self {
            code,
            radius: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_radius(mut self, radius: f64) -> Self {
        self.radius = Some(radius);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Disc {
    code: required("code", i64),
    radius: optional("radius", f64),
    ..additional_properties
});
