// Generated from an OpenAPI specification; change the specification instead.

//! [`Self_`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Self_` of the specification.
///
/// Defined at `hostile.yaml:104`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Self_ {
    /// `self` on the wire.
    pub self_2: Option<String>,
    /// `Self` on the wire.
    pub self_: Option<String>,
    /// `super` on the wire.
    pub super_: Option<String>,
    /// `crate` on the wire.
    pub crate_: Option<String>,
    /// `_` on the wire.
    pub value: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for Self_ {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Self_")?;
        let value = Self {
            self_2: object.optional("self"),
            self_: object.optional("Self"),
            super_: object.optional("super"),
            crate_: object.optional("crate"),
            value: object.optional("_"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Self_ {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("self", &self.self_2),
                ("Self", &self.self_),
                ("super", &self.super_),
                ("crate", &self.crate_),
                ("_", &self.value),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Self_);
