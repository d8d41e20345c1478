// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderPaidBody`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/webhooks/order.paid/put/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidBody {
    pub data: OrderPaidBodyData,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrderPaidBody {
    data: required("data", OrderPaidBodyData),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(OrderPaidBody: [
    rule::Member("data", &[rule::Type(of::<super::OrderPaidBodyData>)]),
]);

/// Defined at `inbound.yaml#/webhooks/order.paid/put/requestBody/content/application~1json/schema/properties/data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidBodyData {
    /// Always `paid`.
    pub r#type: String,
    pub amount: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrderPaidBodyData {
    r#type: required("type", String),
    amount: optional("amount", i64),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(OrderPaidBodyData: [
    rule::Member("type", &[rule::IsText("paid")]),
]);
