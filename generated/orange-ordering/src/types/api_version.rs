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
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            version: object.optional("version")?,
            deprecated: object.optional("deprecated")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for ApiVersion {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("version", &self.version);
        object.field("deprecated", &self.deprecated);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(ApiVersion);
