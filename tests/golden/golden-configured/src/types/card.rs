// Generated from an OpenAPI specification; change the specification instead.

//! [`Card`].

use clientwright_runtime::Value;
use clientwright_runtime::indexmap::IndexMap;

/// No schema refers to it, but it is an alternative of a payment.
///
/// Defined at `configured.yaml#/components/schemas/Card`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Card {
    pub kind: String,
    pub number: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: IndexMap<String, Value>,
}

impl Card {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            number: None,
            additional_properties: IndexMap::default(),
        }
    }

    #[must_use]
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Card {
    kind: required("kind", String),
    number: optional("number", String),
    ..additional_properties
});
