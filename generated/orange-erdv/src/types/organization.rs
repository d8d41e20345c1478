// Generated from an OpenAPI specification; change the specification instead.

//! [`Organization`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// The end customer's organization.
///
/// Defined at `specs/erdv.yaml:568`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Organization {
    /// Name it trades under.
    pub trading_name: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Organization {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Organization")?;
        let value = Self {
            trading_name: object.optional("tradingName"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Organization {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("tradingName", &self.trading_name)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Organization);
