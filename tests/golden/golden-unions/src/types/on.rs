// Generated from an OpenAPI specification; change the specification instead.

//! [`On`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/On`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct On {
    /// Always `on`.
    pub state: String,
    pub since: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl On {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(since: impl Into<String>) -> Self {
        Self {
            state: "on".to_owned(),
            since: since.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(On {
    state: required("state", String),
    since: required("since", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(On: [
    rule::Member("state", &[rule::IsText("on")]),
]);
