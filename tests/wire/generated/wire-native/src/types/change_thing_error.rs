// Generated from an OpenAPI specification; change the specification instead.

//! [`ChangeThingError`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `ChangeThingError` of the specification.
///
/// Defined at `tests/wire/spec.yaml:208`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChangeThingError {
    /// `code` on the wire.
    pub code: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for ChangeThingError {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("ChangeThingError")?;
        let value = Self {
            code: object.optional("code"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for ChangeThingError {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("code", &self.code)], &self.additional_properties);
    }
}

client_runtime::json_type!(ChangeThingError);
