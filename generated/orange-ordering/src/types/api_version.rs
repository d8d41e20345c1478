// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiVersion`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::ApiVersionNumber;

/// Version of the API.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:920`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiVersion {
    /// The number of a version.
    pub version: Option<ApiVersionNumber>,
    /// Whether this version is going to be switched off.
    pub deprecated: Option<bool>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ApiVersion {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ApiVersion")?;
        let value = Self {
            version: object.optional("version"),
            deprecated: object.optional("deprecated"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ApiVersion {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("version", &self.version), ("deprecated", &self.deprecated)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(ApiVersion);
