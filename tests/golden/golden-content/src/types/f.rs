// Generated from an OpenAPI specification; change the specification instead.

//! [`F`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `content.yaml#/components/schemas/F`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct F {
    pub a: Option<String>,
    pub b: Option<Vec<i64>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl F {
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    pub fn with_b(mut self, b: Vec<i64>) -> Self {
        self.b = Some(b);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(F {
    a: optional("a"),
    b: optional("b"),
    ..additional_properties
});
