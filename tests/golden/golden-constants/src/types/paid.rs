// Generated from an OpenAPI specification; change the specification instead.

//! [`Paid`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Paid`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Paid {
    pub paid: bool,
    pub receipt: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Paid {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(paid: bool) -> Self {
        Self {
            paid,
            receipt: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_receipt(mut self, receipt: impl Into<String>) -> Self {
        self.receipt = Some(receipt.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Paid {
    paid: required("paid", bool),
    receipt: optional("receipt", String),
    ..additional_properties
});
