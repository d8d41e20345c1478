// Generated from an OpenAPI specification; change the specification instead.

//! [`Company`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// A company that took part.
///
/// Defined at `guide.yaml#/components/schemas/Company`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// Always `company`.
    pub kind: String,
    pub name: String,
    pub country: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Company {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: "company".to_owned(),
            name: name.into(),
            country: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Company {
    kind: required("kind", String),
    name: required("name", String),
    country: optional("country", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Company: [
    rule::Member("kind", &[rule::IsText("company")]),
]);
