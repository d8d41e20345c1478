// Generated from an OpenAPI specification; change the specification instead.

//! [`ImportAnyBodyItem`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `streams.yaml#/paths/~1import~1any/post/requestBody/content/application~1jsonl/itemSchema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportAnyBodyItem {
    pub n: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ImportAnyBodyItem {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(n: i64) -> Self {
        Self {
            n,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(ImportAnyBodyItem {
    n: required("n", i64),
    ..additional_properties
});
