// Generated from an OpenAPI specification; change the specification instead.

//! [`Row`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `xml.yaml#/components/schemas/Row`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub a: i64,
    pub b: Option<Vec<String>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Row {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(a: i64) -> Self {
        Self {
            a,
            b: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_b(mut self, b: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.b = Some(b.into_iter().map(Into::into).collect());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Row {
    a: required("a", i64),
    b: optional("b", Vec<String>),
    ..additional_properties
});
