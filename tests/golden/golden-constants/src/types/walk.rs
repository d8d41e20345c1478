// Generated from an OpenAPI specification; change the specification instead.

//! [`Walk`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Walk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Walk {
    /// Always `foot`.
    pub by: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Walk {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            by: "foot".to_owned(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for Walk {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(Walk {
    by: required("by", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Walk: [
    rule::Member("by", &[rule::IsText("foot")]),
]);
