// Generated from an OpenAPI specification; change the specification instead.

//! [`Cat`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: i64,
    pub legs: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Cat {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: i64) -> Self {
        Self {
            kind,
            legs: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_legs(mut self, legs: i64) -> Self {
        self.legs = Some(legs);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Cat {
    kind: required("kind", i64),
    legs: optional("legs", i64),
    ..additional_properties
});
