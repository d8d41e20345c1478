// Generated from an OpenAPI specification; change the specification instead.

//! [`PurchaseOrder`] and its nested types.

use clientwright_runtime::{
    FromJson, Mismatch, Node, Nullable, ToJson, UnixMillis, UnixSeconds, Value, Writer,
};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use clientwright_runtime::indexmap::IndexMap;
use super::{Money, OrderState, Payment};

/// Defined at `configured.yaml#/components/schemas/order_v2`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PurchaseOrder {
    /// `ord-no` in JSON.
    pub number: String,
    pub state: Option<OrderState>,
    pub placed: Option<chrono::DateTime<chrono::Utc>>,
    pub expires: Option<UnixSeconds>,
    pub shipped: Nullable<UnixMillis>,
    pub total: Option<Money>,
    pub due: Option<PurchaseOrderDue>,
    pub lines: Option<PurchaseOrderLines>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: IndexMap<String, Value>,
}

impl PurchaseOrder {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            state: None,
            placed: None,
            expires: None,
            shipped: Nullable::Absent,
            total: None,
            due: None,
            lines: None,
            additional_properties: IndexMap::default(),
        }
    }

    #[must_use]
    pub fn with_state(mut self, state: OrderState) -> Self {
        self.state = Some(state);
        self
    }

    #[must_use]
    pub fn with_placed(mut self, placed: chrono::DateTime<chrono::Utc>) -> Self {
        self.placed = Some(placed);
        self
    }

    #[must_use]
    pub fn with_expires(mut self, expires: impl Into<UnixSeconds>) -> Self {
        self.expires = Some(expires.into());
        self
    }

    #[must_use]
    pub fn with_shipped(mut self, shipped: impl Into<UnixMillis>) -> Self {
        self.shipped = Nullable::Value(shipped.into());
        self
    }

    #[must_use]
    pub fn with_total(mut self, total: Money) -> Self {
        self.total = Some(total);
        self
    }

    #[must_use]
    pub fn with_due(mut self, due: impl Into<PurchaseOrderDue>) -> Self {
        self.due = Some(due.into());
        self
    }

    #[must_use]
    pub fn with_lines(mut self, lines: PurchaseOrderLines) -> Self {
        self.lines = Some(lines);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(PurchaseOrder {
    number: required("ord-no", String),
    state: optional("state", OrderState),
    placed: optional("placed", chrono::DateTime<chrono::Utc>),
    expires: optional("expires", UnixSeconds),
    shipped: optional_nullable("shipped", UnixMillis),
    total: optional("total", Money),
    due: optional("due", PurchaseOrderDue),
    lines: optional("lines", PurchaseOrderLines),
    ..additional_properties
});

/// One of several types.
///
/// Defined at `configured.yaml#/components/schemas/order_v2/properties/due`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PurchaseOrderDue {
    DateTime(chrono::DateTime<chrono::Utc>),
    Boolean(bool),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for PurchaseOrderDue {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::STRING), Shape::of(Kinds::BOOLEAN)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => {
                    <chrono::DateTime<chrono::Utc> as FromJson>::from_json(node)
                        .map(Self::DateTime)
                }
                _ => <bool as FromJson>::from_json(node).map(Self::Boolean),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for PurchaseOrderDue {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::DateTime(value) => value.to_json(out),
            Self::Boolean(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(PurchaseOrderDue);

clientwright_runtime::codegen::v1::union_alternatives!(PurchaseOrderDue {
    DateTime(chrono::DateTime<chrono::Utc>) as_date_time into_date_time [from],
    Boolean(bool) as_boolean into_boolean [from],
});

/// Defined at `configured.yaml#/components/schemas/order_v2/properties/lines`.
pub type PurchaseOrderLines = Vec<Line>;

/// Defined at `configured.yaml#/components/schemas/order_v2/properties/lines/items`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Line {
    pub sku: String,
    pub payment: Option<Payment>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: IndexMap<String, Value>,
}

impl Line {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            payment: None,
            additional_properties: IndexMap::default(),
        }
    }

    #[must_use]
    pub fn with_payment(mut self, payment: impl Into<Payment>) -> Self {
        self.payment = Some(payment.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Line {
    sku: required("sku", String),
    payment: optional("payment", Payment),
    ..additional_properties
});
