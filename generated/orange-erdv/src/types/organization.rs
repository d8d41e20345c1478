// Generated from an OpenAPI specification; change the specification instead.

//! [`Organization`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// The end customer's organization.
///
/// Defined at `specs/erdv.yaml:568`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            trading_name: object.optional("tradingName")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Organization {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("tradingName", &self.trading_name);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Organization);
