// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestSubmission`].

use std::collections::BTreeMap;
use clientwright_runtime::{Date, Value};
use super::{Customer, OrderRequestAttachment, OrderRequestType};

/// The item to order.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequestSubmission`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderRequestSubmission {
    /// The item to order, as the id of a catalog item.
    pub r#type: OrderRequestType,
    /// The day on which you want it done. Each type has a lead time, such as
    /// more than 30 days for a disconnection, and may exclude weekends and
    /// holidays; a day that is not possible is rejected with 422 and code 3611.
    pub requested_at: Date,
    /// Your own reference. Specify one, so that you can find an order whose response was lost.
    pub customer_reference: Option<String>,
    /// Id of the contract whose prices apply.
    pub contract: Option<String>,
    /// The customer account to order for; specify its id.
    pub customer: Option<Customer>,
    /// Further information for Orange.
    pub comment: Option<String>,
    /// Files, such as the form of a generic order.
    pub attachments: Option<Vec<OrderRequestAttachment>>,
    /// The data that the type requires; the catalog item with that id has the
    /// schema. A disconnection, for instance, specifies the `servicePoint`; if it
    /// matches several products, the order is rejected with 422 and code 3610.
    pub properties: Option<BTreeMap<String, Value>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl OrderRequestSubmission {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(requested_at: impl Into<Date>, r#type: impl Into<OrderRequestType>) -> Self {
        Self {
            r#type: r#type.into(),
            requested_at: requested_at.into(),
            customer_reference: None,
            contract: None,
            customer: None,
            comment: None,
            attachments: None,
            properties: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `customerReference`.
    #[must_use]
    pub fn with_customer_reference(mut self, customer_reference: impl Into<String>) -> Self {
        self.customer_reference = Some(customer_reference.into());
        self
    }

    #[must_use]
    pub fn with_contract(mut self, contract: impl Into<String>) -> Self {
        self.contract = Some(contract.into());
        self
    }

    #[must_use]
    pub fn with_customer(mut self, customer: Customer) -> Self {
        self.customer = Some(customer);
        self
    }

    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    #[must_use]
    pub fn with_attachments(mut self, attachments: Vec<OrderRequestAttachment>) -> Self {
        self.attachments = Some(attachments);
        self
    }

    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(OrderRequestSubmission {
    r#type: required("type", OrderRequestType),
    requested_at: required("requestedAt", Date),
    customer_reference: optional("customerReference", String),
    contract: optional("contract", String),
    customer: optional("customer", Customer),
    comment: optional("comment", String),
    attachments: optional("attachments", Vec<OrderRequestAttachment>),
    properties: optional("properties", BTreeMap<String, Value>),
    ..additional_properties
});
