// Generated from an OpenAPI specification; change the specification instead.

//! [`Created`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::DraftNext;

/// Defined at `types.yaml#/components/schemas/Created`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Created {
    pub id: String,
    pub at: String,
    pub name: Option<String>,
    /// No property is required.
    pub next: Option<DraftNext>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Created {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(at: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            at: at.into(),
            name: None,
            next: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_next(mut self, next: DraftNext) -> Self {
        self.next = Some(next);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Created {
    id: required("id", String),
    at: required("at", String),
    name: optional("name", String),
    next: optional("next", DraftNext),
    ..additional_properties
});
