// Generated from an OpenAPI specification; change the specification instead.

//! [`Bird`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Bird`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    pub kind: i64,
    pub wings: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Bird {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: i64) -> Self {
        Self {
            kind,
            wings: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_wings(mut self, wings: i64) -> Self {
        self.wings = Some(wings);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Bird {
    kind: required("kind", i64),
    wings: optional("wings", i64),
    ..additional_properties
});
