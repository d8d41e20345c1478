// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequest`].

use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, Value};
use super::{
    Customer, OrderRequestCategory, OrderRequestDates, OrderRequestPriority, OrderRequestStatus,
    OrderRequestStep, OrderRequestSubStep, OrderRequestType,
};

/// An order, from the request to the delivery. Orange's example is cut short: there are more
/// members than those here, and they are kept among the additional properties.
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderRequest {
    /// Id of the order, such as `3-00286023`.
    pub id: String,
    /// Name of the order.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub name: Option<String>,
    /// Your own reference.
    pub customer_reference: Option<String>,
    /// What is ordered; decides what `properties` holds.
    pub r#type: Option<OrderRequestType>,
    /// How far the order is.
    pub step: Option<OrderRequestStep>,
    /// Where within the step the order is.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub sub_step: Option<OrderRequestSubStep>,
    /// Whether the order is under way, done or refused.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub status: Option<OrderRequestStatus>,
    /// How urgent the order is.
    pub priority: Option<OrderRequestPriority>,
    /// Category of the order. The example of 3.1 has the name of a type here, `R_BVPN_S1A`; version
    /// 2\.1 has `NEW`, `CHANGE` and `DISCONNECT`.
    pub category: Option<OrderRequestCategory>,
    /// A customer account.
    pub customer: Option<Customer>,
    /// Your comment.
    pub comment: Option<String>,
    /// Contract whose prices apply.
    ///
    /// **Assumed**: Sent when submitting; not seen in an answer
    pub contract: Option<String>,
    /// Day on which you want the order done, `YYYY-MM-DD`. Text here, a date when submitting:
    /// nobody has seen it in an answer.
    ///
    /// **Assumed**: Sent when submitting; answers of version 2.1 have it in keyDates
    pub requested_at: Option<String>,
    /// The dates that matter for the order.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub key_dates: Option<OrderRequestDates>,
    /// Depends on `type`; the catalog item of that name has the schema.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub properties: Option<BTreeMap<String, Value>>,
    /// When the order was stored; good for synchronizing, without meaning for the business. The
    /// page sorts by it; its format is not documented for 3.1 and read leniently.
    pub created_at: Option<DateTime>,
    /// When the order was last changed; good for synchronizing.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub updated_at: Option<DateTime>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrderRequest {
    id: required("id", String),
    name: optional("name", String),
    customer_reference: optional("customerReference", String),
    r#type: optional("type", OrderRequestType),
    step: optional("step", OrderRequestStep),
    sub_step: optional("subStep", OrderRequestSubStep),
    status: optional("status", OrderRequestStatus),
    priority: optional("priority", OrderRequestPriority),
    category: optional("category", OrderRequestCategory),
    customer: optional("customer", Customer),
    comment: optional("comment", String),
    contract: optional("contract", String),
    requested_at: optional("requestedAt", String),
    key_dates: optional("keyDates", OrderRequestDates),
    properties: optional("properties", BTreeMap<String, Value>),
    created_at: optional("createdAt", DateTime),
    updated_at: optional("updatedAt", DateTime),
    ..additional_properties
});
