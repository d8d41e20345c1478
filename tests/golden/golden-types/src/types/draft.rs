// Generated from an OpenAPI specification; change the specification instead.

//! [`Draft`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// No property is required.
///
/// Defined at `types.yaml#/components/schemas/Draft`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Draft {
    pub id: Option<String>,
    pub at: Option<String>,
    pub name: Option<String>,
    /// No property is required.
    pub next: Option<DraftNext>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Draft {
    id: optional("id"),
    at: optional("at"),
    name: optional("name"),
    next: optional("next"),
    ..additional_properties
});

/// Defined at `types.yaml#/components/schemas/Draft/properties/next`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DraftNext {
    pub id: String,
    pub at: Option<String>,
    pub name: Option<String>,
    /// No property is required.
    pub next: Option<Box<DraftNext>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl DraftNext {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            at: None,
            name: None,
            next: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_next(mut self, next: DraftNext) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(DraftNext {
    id: required("id", String),
    at: optional("at", String),
    name: optional("name", String),
    next: optional("next", Box<DraftNext>),
    ..additional_properties
});
