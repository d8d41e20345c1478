// Generated from an OpenAPI specification; change the specification instead.

//! [`PurchaseOrder`] and what it consists of.

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{OrderState, Payment};

/// `PurchaseOrder` of the specification.
///
/// Defined at `configured.yaml#/components/schemas/order_v2`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PurchaseOrder {
    /// `ord-no` in JSON.
    pub number: String,
    pub state: Option<OrderState>,
    pub lines: Option<PurchaseOrderLines>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PurchaseOrder {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            state: None,
            lines: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, state: OrderState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `lines`.
    #[must_use]
    pub fn with_lines(mut self, lines: PurchaseOrderLines) -> Self {
        self.lines = Some(lines);
        self
    }
}

clientwright_runtime::json_object!(PurchaseOrder {
    number: required("ord-no"),
    state: optional("state"),
    lines: optional("lines"),
    ..additional_properties
});

/// `PurchaseOrderLines` of the specification.
///
/// Defined at `configured.yaml#/components/schemas/order_v2/properties/lines`.
pub type PurchaseOrderLines = Vec<Line>;

/// `Line` of the specification.
///
/// Defined at `configured.yaml#/components/schemas/order_v2/properties/lines/items`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub sku: String,
    pub payment: Option<Payment>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Line {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            payment: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `payment`.
    #[must_use]
    pub fn with_payment(mut self, payment: Payment) -> Self {
        self.payment = Some(payment);
        self
    }
}

clientwright_runtime::json_object!(Line {
    sku: required("sku"),
    payment: optional("payment"),
    ..additional_properties
});
