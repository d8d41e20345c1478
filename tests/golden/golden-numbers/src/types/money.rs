// Generated from an OpenAPI specification; change the specification instead.

//! [`Money`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Decimal, ExactInteger, Value};
use super::Price;

/// All numbers are exact.
///
/// Defined at `numbers.yaml#/components/schemas/Money`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Money {
    pub amount: Decimal,
    pub cents: Option<ExactInteger>,
    pub parts: Option<Vec<Decimal>>,
    pub more: Option<MoneyMore>,
    /// A price.
    pub other: Option<Price>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Money {
    amount: required("amount", Decimal),
    cents: optional("cents", ExactInteger),
    parts: optional("parts", Vec<Decimal>),
    more: optional("more", MoneyMore),
    other: optional("other", Price),
    ..additional_properties
});

/// Defined at `numbers.yaml#/components/schemas/Money/properties/more`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MoneyMore {
    pub tax: Option<Decimal>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub rate: Option<f64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(MoneyMore {
    tax: optional("tax"),
    rate: optional("rate"),
    ..additional_properties
});
