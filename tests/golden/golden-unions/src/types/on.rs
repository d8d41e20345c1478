// Generated from an OpenAPI specification; change the specification instead.

//! [`On`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `On` of the specification.
///
/// Defined at `unions.yaml:118`.
#[derive(Clone, PartialEq)]
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
        let value = Self {
            state: object.required("state")?,
            since: object.required("since")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for On {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("state", &self.state), ("since", &self.since)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(On);
