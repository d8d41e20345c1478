// Generated from an OpenAPI specification; change the specification instead.

//! [`Owed`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Owed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Owed {
    pub paid: bool,
    pub due: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Owed {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(paid: bool) -> Self {
        Self {
            paid,
            due: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_due(mut self, due: impl Into<String>) -> Self {
        self.due = Some(due.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Owed {
    paid: required("paid", bool),
    due: optional("due", String),
    ..additional_properties
});
