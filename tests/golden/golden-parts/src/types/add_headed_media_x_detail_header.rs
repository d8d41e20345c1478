// Generated from an OpenAPI specification; change the specification instead.

//! [`AddHeadedMediaXDetailHeader`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `parts.yaml#/paths/~1headed/post/requestBody/content/multipart~1form-data/encoding/media/headers/X-Detail/content/application~1json/schema`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddHeadedMediaXDetailHeader {
    pub a: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AddHeadedMediaXDetailHeader {
    #[must_use]
    pub fn with_a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(AddHeadedMediaXDetailHeader {
    a: optional("a"),
    ..additional_properties
});
