// Generated from an OpenAPI specification; change the specification instead.

//! [`Gamma`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Gamma`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Gamma {
    pub y: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Gamma {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(y: impl Into<String>) -> Self {
        Self {
            y: y.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Gamma {
    y: required("y", String),
    ..additional_properties
});
