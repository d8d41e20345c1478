// Generated from an OpenAPI specification; change the specification instead.

//! [`Line`].

use std::collections::BTreeMap;
use clientwright_runtime::{Decimal, Value};

/// Defined at `checks.yaml#/components/schemas/Line`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// At least `1`, at most `100`.
    pub quantity: i64,
    /// More than `0`, a multiple of `0.05`.
    pub price: Option<Decimal>,
    /// More than `0`.
    ///
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub weight: Option<f64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Line {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(quantity: i64) -> Self {
        Self {
            quantity,
            price: None,
            weight: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_price(mut self, price: Decimal) -> Self {
        self.price = Some(price);
        self
    }

    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Line {
    quantity: required("quantity", i64),
    price: optional("price", Decimal),
    weight: optional("weight", f64),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Line: [
    rule::Member("quantity", &[rule::Minimum("1"), rule::Maximum("100")]),
    rule::Member("price", &[rule::Above("0"), rule::MultipleOf("0.05")]),
    rule::Member("weight", &[rule::Above("0")]),
]);
