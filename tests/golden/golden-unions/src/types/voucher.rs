// Generated from an OpenAPI specification; change the specification instead.

//! [`Voucher`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `unions.yaml#/components/schemas/Voucher`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Voucher {
    /// Always `voucher`.
    pub method: String,
    pub code: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Voucher {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            method: "voucher".to_owned(),
            code: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for Voucher {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(Voucher {
    method: required("method", String),
    code: optional("code", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Voucher: [
    rule::Member("method", &[rule::IsText("voucher")]),
]);
