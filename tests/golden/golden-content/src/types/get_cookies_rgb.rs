// Generated from an OpenAPI specification; change the specification instead.

//! [`GetCookiesRgb`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `content.yaml#/paths/~1cookies/get/parameters/3/schema`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetCookiesRgb {
    /// `R` in JSON.
    pub r: Option<i64>,
    /// `G` in JSON.
    pub g: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl GetCookiesRgb {
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
}

clientwright_runtime::codegen::v1::json_object!(GetCookiesRgb {
    r: optional("R"),
    g: optional("G"),
    ..additional_properties
});
