// Generated from an OpenAPI specification; change the specification instead.

//! [`Price`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `streams.yaml#/components/schemas/Price`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub symbol: String,
    pub value: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Price {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(symbol: impl Into<String>, value: i64) -> Self {
        Self {
            symbol: symbol.into(),
            value,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Price {
    symbol: required("symbol", String),
    value: required("value", i64),
    ..additional_properties
});
