// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderEvent`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/components/schemas/OrderEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderEvent {
    /// `eventId` in JSON.
    pub event_id: String,
    pub event: OrderEventEvent,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrderEvent {
    event_id: required("eventId", String),
    event: required("event", OrderEventEvent),
    ..additional_properties
});

/// Defined at `inbound.yaml#/components/schemas/OrderEvent/properties/event`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderEventEvent {
    pub order: OrderEventEventOrder,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrderEventEvent {
    order: required("order", OrderEventEventOrder),
    ..additional_properties
});

/// Defined at `inbound.yaml#/components/schemas/OrderEvent/properties/event/properties/order`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderEventEventOrder {
    pub id: String,
    pub quantity: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrderEventEventOrder {
    id: required("id", String),
    quantity: optional("quantity", i64),
    ..additional_properties
});
