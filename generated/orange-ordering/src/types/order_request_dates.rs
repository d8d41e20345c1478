// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestDates`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// The dates that matter for an order, `YYYY-MM-DD`.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:748`.
#[derive(Clone, PartialEq, Default)]
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
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for OrderRequestDates {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("OrderRequestDates")?;
        let value = Self {
            issued_at: object.optional("issuedAt"),
            requested_at: object.optional("requestedAt"),
            expected_installation_at: object.optional("expectedInstallationAt"),
            expected_at: object.optional("expectedAt"),
            completed_at: object.optional("completedAt"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for OrderRequestDates {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("issuedAt", &self.issued_at),
                ("requestedAt", &self.requested_at),
                ("expectedInstallationAt", &self.expected_installation_at),
                ("expectedAt", &self.expected_at),
                ("completedAt", &self.completed_at),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(OrderRequestDates);
