// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiStatus`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::ApiState;

/// State of the API.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:896`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiStatus {
    /// Whether the API works.
    pub status: Option<ApiState>,
    /// Name of the API.
    pub name: Option<String>,
    /// Version of the API, major, minor and patch with dots between.
    pub version: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ApiStatus {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ApiStatus")?;
        let value = Self {
            status: object.optional("status"),
            name: object.optional("name"),
            version: object.optional("version"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ApiStatus {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("status", &self.status),
                ("name", &self.name),
                ("version", &self.version),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(ApiStatus);
