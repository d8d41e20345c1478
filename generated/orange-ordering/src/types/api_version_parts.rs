// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiVersionParts`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// The parts of a version, as text.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml:937`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiVersionParts {
    /// Part that is in the path too.
    pub major: Option<String>,
    /// Part behind the first dot.
    pub minor: Option<String>,
    /// Part behind the second dot.
    pub patch: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ApiVersionParts {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ApiVersionParts")?;
        let value = Self {
            major: object.optional("major"),
            minor: object.optional("minor"),
            patch: object.optional("patch"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ApiVersionParts {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("major", &self.major), ("minor", &self.minor), ("patch", &self.patch)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(ApiVersionParts);
