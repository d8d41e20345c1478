// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequest`].

use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, Value};
use super::{
    Customer, OrderRequestCategory, OrderRequestDates, OrderRequestPriority, OrderRequestStatus,
    OrderRequestStep, OrderRequestSubStep, OrderRequestType,
};

/// An order, from the request to the delivery. Orange's example is truncated:
/// there are more properties than these, which are kept as additional properties.
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
    /// The ordered item, which determines the content of `properties`.
    pub r#type: Option<OrderRequestType>,
    /// The progress of the order.
    pub step: Option<OrderRequestStep>,
    /// The progress of the order within the step.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub sub_step: Option<OrderRequestSubStep>,
    /// Whether the order is in progress, completed or rejected.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub status: Option<OrderRequestStatus>,
    /// The urgency of the order.
    pub priority: Option<OrderRequestPriority>,
    /// Category of the order. The example of 3.1 has the name of a type here, `R_BVPN_S1A`; version
    /// 2\.1 has `NEW`, `CHANGE` and `DISCONNECT`.
    pub category: Option<OrderRequestCategory>,
    /// A customer account.
    pub customer: Option<Customer>,
    /// Your comment.
    pub comment: Option<String>,
    /// The contract whose prices apply.
    ///
    /// **Assumed**: Sent when submitting; not known from a response
    pub contract: Option<String>,
    /// The day on which you want the order done, `YYYY-MM-DD`. Text here, although
    /// it is a date when submitting, because no response with it is known.
    ///
    /// **Assumed**: Sent when submitting; responses of version 2.1 have it in keyDates
    pub requested_at: Option<String>,
    /// The relevant dates of the order.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub key_dates: Option<OrderRequestDates>,
    /// Depends on `type`; the catalog item with that id has the schema.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub properties: Option<BTreeMap<String, Value>>,
    /// When the order was stored; useful for synchronization, without business meaning. The
    /// page sorts by it; its format is not documented for 3.1, and is parsed leniently.
    pub created_at: Option<DateTime>,
    /// When the order was last changed; useful for synchronization.
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
