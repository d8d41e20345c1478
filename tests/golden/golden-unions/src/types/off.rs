// Generated from an OpenAPI specification; change the specification instead.

//! [`Off`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Off`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Off {
    /// Always `off`.
    pub state: String,
    pub since: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Off {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(since: impl Into<String>) -> Self {
        Self {
            state: "off".to_owned(),
            since: since.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Off {
    state: required("state", String),
    since: required("since", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Off: [
    rule::Member("state", &[rule::IsText("off")]),
]);
