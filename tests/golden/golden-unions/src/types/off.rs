// Generated from an OpenAPI specification; change the specification instead.

//! [`Off`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Off` of the specification.
///
/// Defined at `unions.yaml:122`.
#[derive(Clone, PartialEq)]
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
        let value = Self {
            state: object.required("state")?,
            since: object.required("since")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Off {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("state", &self.state), ("since", &self.since)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Off);
