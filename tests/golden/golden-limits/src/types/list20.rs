// Generated from an OpenAPI specification; change the specification instead.

//! [`List20`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Writer};
use super::List21;

/// A separate type, because it is recursive or deeply nested.
///
/// Defined at `limits.yaml#/components/schemas/List20`.
#[derive(Clone, PartialEq)]
pub struct List20(pub Vec<List21>);
impl FromJson for List20 {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        FromJson::from_json(node).map(Self)
    }
}

impl ToJson for List20 {
    fn to_json(&self, out: &mut Writer) {
        self.0.to_json(out);
    }
}

clientwright_runtime::codegen::v1::json_type!(List20);
