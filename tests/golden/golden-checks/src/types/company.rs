// Generated from an OpenAPI specification; change the specification instead.

//! [`Company`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `checks.yaml#/components/schemas/Company`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Company {
    pub kind: String,
    /// At most `3` characters.
    pub vat: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Company {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            vat: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_vat(mut self, vat: impl Into<String>) -> Self {
        self.vat = Some(vat.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Company {
    kind: required("kind", String),
    vat: optional("vat", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Company: [
    rule::Member("vat", &[rule::MaxLength(3)]),
]);
