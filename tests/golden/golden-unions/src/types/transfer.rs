// Generated from an OpenAPI specification; change the specification instead.

//! [`Transfer`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `Transfer` of the specification.
///
/// Defined at `unions.yaml:43`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Transfer {
    /// `method` on the wire.
    pub method: String,
    /// `iban` on the wire.
    pub iban: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Transfer {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(method: impl Into<String>, iban: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            iban: iban.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Transfer {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Transfer")?;
        let value = Self {
            method: object.required("method")?,
            iban: object.required("iban")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Transfer {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("method", &self.method), ("iban", &self.iban)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Transfer);
