// Generated from an OpenAPI specification; change the specification instead.

//! [`Car`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Car`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub kind: String,
    pub owner: Option<String>,
    pub doors: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Car {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            owner: None,
            doors: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    #[must_use]
    pub fn with_doors(mut self, doors: i64) -> Self {
        self.doors = Some(doors);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Car {
    kind: required("kind", String),
    owner: optional("owner", String),
    doors: optional("doors", i64),
    ..additional_properties
});
