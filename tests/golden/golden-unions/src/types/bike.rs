// Generated from an OpenAPI specification; change the specification instead.

//! [`Bike`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Bike`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bike {
    pub kind: String,
    pub owner: Option<String>,
    pub gears: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Bike {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            owner: None,
            gears: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    #[must_use]
    pub fn with_gears(mut self, gears: i64) -> Self {
        self.gears = Some(gears);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Bike {
    kind: required("kind", String),
    owner: optional("owner", String),
    gears: optional("gears", i64),
    ..additional_properties
});
