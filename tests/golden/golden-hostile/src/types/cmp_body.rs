// Generated from an OpenAPI specification; change the specification instead.

//! [`CmpBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/paths/~1lints/post/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CmpBody {
    /// Always `3.14159`. A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub pi: f64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl CmpBody {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pi: 3.14159,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for CmpBody {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(CmpBody {
    pi: required("pi", f64),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(CmpBody: [
    rule::Member("pi", &[rule::Minimum("3.14159"), rule::Maximum("3.14159")]),
]);
