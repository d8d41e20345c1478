// Generated from an OpenAPI specification; change the specification instead.

//! [`Sum`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::Expression;

/// `Sum` of the specification.
///
/// Defined at `unions.yaml:137`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sum {
    /// Holds itself.
    pub left: Box<Expression>,
    /// Holds itself.
    pub right: Box<Expression>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Sum {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(left: Expression, right: Expression) -> Self {
        Self {
            left: Box::new(left),
            right: Box::new(right),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for Sum {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Sum")?;
        let value = Self {
            left: object.required("left")?,
            right: object.required("right")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Sum {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("left", &self.left), ("right", &self.right)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Sum);
