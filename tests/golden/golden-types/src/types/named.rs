// Generated from an OpenAPI specification; change the specification instead.

//! [`Named`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::DraftNext;

/// Defined at `types.yaml#/components/schemas/Named`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub id: Option<String>,
    pub at: Option<String>,
    pub name: String,
    /// No property is required.
    pub next: Option<DraftNext>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Named {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            at: None,
            name: name.into(),
            next: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[must_use]
    pub fn with_next(mut self, next: DraftNext) -> Self {
        self.next = Some(next);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Named {
    id: optional("id", String),
    at: optional("at", String),
    name: required("name", String),
    next: optional("next", DraftNext),
    ..additional_properties
});
