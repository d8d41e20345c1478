// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestDates`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// The relevant dates of an order, `YYYY-MM-DD`.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequestDates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderRequestDates {
    /// When the order was submitted.
    pub issued_at: Option<String>,
    /// When you want it done.
    pub requested_at: Option<String>,
    /// When the access line is planned to be installed.
    pub expected_installation_at: Option<String>,
    /// When Orange expects the service to be activated.
    pub expected_at: Option<String>,
    /// When the service was activated.
    pub completed_at: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrderRequestDates {
    issued_at: optional("issuedAt"),
    requested_at: optional("requestedAt"),
    expected_installation_at: optional("expectedInstallationAt"),
    expected_at: optional("expectedAt"),
    completed_at: optional("completedAt"),
    ..additional_properties
});
