// Generated from an OpenAPI specification; change the specification instead.

//! [`Frame`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `xml.yaml#/components/schemas/Frame`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Frame {
    pub width: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Frame {
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Frame {
    width: optional("width"),
    ..additional_properties
});
