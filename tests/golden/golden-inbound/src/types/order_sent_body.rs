// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderSentBody`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `inbound.yaml#/webhooks/order.sent/put/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderSentBody {
    pub data: OrderSentBodyData,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrderSentBody {
    data: required("data", OrderSentBodyData),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(OrderSentBody: [
    rule::Member("data", &[rule::Type(of::<super::OrderSentBodyData>)]),
]);

/// Defined at `inbound.yaml#/webhooks/order.sent/put/requestBody/content/application~1json/schema/properties/data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderSentBodyData {
    /// Always `sent`.
    pub r#type: String,
    pub parcel: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrderSentBodyData {
    r#type: required("type", String),
    parcel: optional("parcel", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(OrderSentBodyData: [
    rule::Member("type", &[rule::IsText("sent")]),
]);
