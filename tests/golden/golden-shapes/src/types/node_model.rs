// Generated from an OpenAPI specification; change the specification instead.

//! [`NodeModel`].

use clientwright_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Tuple, Writer};

/// A separate type, because it is recursive or deeply nested.
///
/// At least `1` item.
///
/// Defined at `shapes.yaml#/components/schemas/Node`.
#[derive(Clone, PartialEq)]
pub struct NodeModel(pub Tuple<(String, Nullable<Box<NodeModel>>)>);
impl FromJson for NodeModel {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        FromJson::from_json(node).map(Self)
    }
}

impl ToJson for NodeModel {
    fn to_json(&self, out: &mut Writer) {
        self.0.to_json(out);
    }
}

clientwright_runtime::codegen::v1::json_type!(NodeModel);

clientwright_runtime::codegen::v1::checks!(NodeModel: [
    rule::MinItems(1),
    rule::Element(1, &[rule::Type(of::<super::NodeModel>)]),
]);
