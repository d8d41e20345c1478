// Generated from an OpenAPI specification; change the specification instead.

//! [`OptionModel`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `OptionModel` of the specification.
///
/// Defined at `hostile.yaml:105`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OptionModel {
    /// `some` on the wire.
    pub some: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for OptionModel {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("OptionModel")?;
        let value = Self {
            some: object.optional("some"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for OptionModel {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("some", &self.some)], &self.additional_properties);
    }
}

client_runtime::json_type!(OptionModel);
