// Generated from an OpenAPI specification; change the specification instead.

//! [`PostReservedBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `content.yaml#/paths/~1reserved/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PostReservedBody {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PostReservedBody {
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(PostReservedBody {
    a: optional("a"),
    b: optional("b"),
    ..additional_properties
});
