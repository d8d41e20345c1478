// Generated from an OpenAPI specification; change the specification instead.

//! [`Report`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `waiting.yaml#/components/schemas/Report`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    pub pages: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Report {
    pages: required("pages", i64),
    ..additional_properties
});
