// Generated from an OpenAPI specification; change the specification instead.

//! [`FailedError`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `FailedError` of the specification.
///
/// Defined at `tests/wire/spec.yaml:208`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedError {
    /// `code` on the wire.
    pub code: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for FailedError {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("FailedError")?;
        let value = Self {
            code: object.optional("code"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for FailedError {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("code", &self.code)], &self.additional_properties);
    }
}

client_runtime::json_type!(FailedError);
