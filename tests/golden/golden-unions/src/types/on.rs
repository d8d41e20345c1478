// Generated from an OpenAPI specification; change the specification instead.

//! [`On`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `On` of the specification.
///
/// Defined at `unions.yaml:118`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct On {
    /// `state` on the wire.
    ///
    /// Always `on`.
    pub state: String,
    /// `since` on the wire.
    pub since: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl On {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(since: impl Into<String>) -> Self {
        Self {
            state: "on".to_owned(),
            since: since.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for On {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("On")?;
        Ok(Self {
            state: object.required("state")?,
            since: object.required("since")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for On {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("state", &self.state);
        object.field("since", &self.since);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(On);
