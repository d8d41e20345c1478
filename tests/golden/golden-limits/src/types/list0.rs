// Generated from an OpenAPI specification; change the specification instead.

//! [`List0`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Writer};
use super::List1;

/// A separate type, because it is recursive or deeply nested.
///
/// Defined at `limits.yaml#/components/schemas/List0`.
#[derive(Clone, PartialEq)]
pub struct List0(pub Vec<List1>);
impl FromJson for List0 {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        FromJson::from_json(node).map(Self)
    }
}

impl ToJson for List0 {
    fn to_json(&self, out: &mut Writer) {
        self.0.to_json(out);
    }
}

clientwright_runtime::codegen::v1::json_type!(List0);
