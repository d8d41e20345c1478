// Generated from an OpenAPI specification; change the specification instead.

//! [`Rgb`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/components/schemas/Rgb`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Rgb {
    /// `R` in JSON.
    pub r: Option<i64>,
    /// `G` in JSON.
    pub g: Option<i64>,
    /// `B` in JSON.
    pub b: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Rgb {
    /// Sets `R`.
    #[must_use]
    pub fn with_r(mut self, r: i64) -> Self {
        self.r = Some(r);
        self
    }

    /// Sets `G`.
    #[must_use]
    pub fn with_g(mut self, g: i64) -> Self {
        self.g = Some(g);
        self
    }

    /// Sets `B`.
    #[must_use]
    pub fn with_b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Rgb {
    r: optional("R"),
    g: optional("G"),
    b: optional("B"),
    ..additional_properties
});
