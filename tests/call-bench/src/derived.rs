//! The types of an order with serde's derives, with the same features as the generated ones: unknown enum values,
//! unknown properties, dates.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;
use time::serde::rfc3339;

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order {
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<Type>,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<Step>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_step: Option<SubStep>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Status>,
    #[serde(skip_serializing_if = "Option::is_none")]
    priority: Option<Priority>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<Category>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer: Option<Customer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contract: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    requested_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_dates: Option<KeyDates>,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<BTreeMap<String, Value>>,
    #[serde(
        default,
        with = "rfc3339::option",
        skip_serializing_if = "Option::is_none"
    )]
    created_at: Option<OffsetDateTime>,
    #[serde(
        default,
        with = "rfc3339::option",
        skip_serializing_if = "Option::is_none"
    )]
    updated_at: Option<OffsetDateTime>,
    #[serde(flatten)]
    additional_properties: BTreeMap<String, Value>,
}

#[derive(Deserialize, Serialize)]
struct Customer {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(flatten)]
    additional_properties: BTreeMap<String, Value>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct KeyDates {
    #[serde(skip_serializing_if = "Option::is_none")]
    issued_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    requested_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected_installation_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    completed_at: Option<String>,
    #[serde(flatten)]
    additional_properties: BTreeMap<String, Value>,
}

/// An enum of strings that preserves unknown values.
macro_rules! open_enum {
    ($name:ident: $($variant:ident)*) => {
        #[derive(Deserialize, Serialize)]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        enum $name {
            $($variant,)*
            #[serde(untagged)]
            UnknownValue(String),
        }
    };
}

open_enum!(Type: CGenericS1 CGenericFr1 RBvpnS1 RBvpnS1A RBvpnFr1 CBvpnFr1 UBvpnFr1);
open_enum!(Step: Request Quote Order);
open_enum!(SubStep: Initiation InProgress Approval Delivery Acceptance);
open_enum!(Status: New InProgress Completed Rejected Canceled Unknown);
open_enum!(Priority: High Medium Low);
open_enum!(Category: New Change Disconnect RBvpnS1A);
