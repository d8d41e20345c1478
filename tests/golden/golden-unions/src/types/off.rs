// Generated from an OpenAPI specification; change the specification instead.

//! [`Off`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Off` of the specification.
///
/// Defined at `unions.yaml:122`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Off {
    /// `state` on the wire.
    ///
    /// Always `off`.
    pub state: String,
    /// `since` on the wire.
    pub since: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Off {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(since: impl Into<String>) -> Self {
        Self {
            state: "off".to_owned(),
            since: since.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Off {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Off")?;
        Ok(Self {
            state: object.required("state")?,
            since: object.required("since")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Off {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("state", &self.state);
        object.field("since", &self.since);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Off);
