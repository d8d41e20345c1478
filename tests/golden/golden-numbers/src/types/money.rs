// Generated from an OpenAPI specification; change the specification instead.

//! [`Money`] and what it consists of.

use std::collections::BTreeMap;
use clientwright_runtime::{Decimal, ExactInteger, Value};
use super::Price;

/// All of it is exact.
///
/// Defined at `numbers.yaml:46`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// `amount` on the wire.
    pub amount: Decimal,
    /// `cents` on the wire.
    pub cents: Option<ExactInteger>,
    /// `parts` on the wire.
    pub parts: Option<Vec<Decimal>>,
    /// `more` on the wire.
    pub more: Option<MoneyMore>,
    /// A price.
    pub other: Option<Price>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Money {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(amount: Decimal) -> Self {
        Self {
            amount,
            cents: None,
            parts: None,
            more: None,
            other: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(Money {
    amount: required("amount"),
    cents: optional("cents"),
    parts: optional("parts"),
    more: optional("more"),
    other: optional("other"),
    ..additional_properties
});

/// `MoneyMore` of the specification.
///
/// Defined at `numbers.yaml:55`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MoneyMore {
    /// `tax` on the wire.
    pub tax: Option<Decimal>,
    /// `rate` on the wire.
    ///
    /// A 64-bit float: of a number with more digits, the nearest one is kept.
    pub rate: Option<f64>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(MoneyMore {
    tax: optional("tax"),
    rate: optional("rate"),
    ..additional_properties
});
