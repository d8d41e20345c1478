// Generated from an OpenAPI specification; change the specification instead.

//! [`ShapeModel`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Circle, Square};

/// One of several types.
///
/// Defined at `xml.yaml#/components/schemas/Shape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ShapeModel {
    Circle(Circle),
    Square(Square),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for ShapeModel {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("kind").and_then(|tag| tag.as_str()) {
            Some("Circle") => <Circle as FromJson>::from_json(node).map(Self::Circle),
            Some("Square") => <Square as FromJson>::from_json(node).map(Self::Square),
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for ShapeModel {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Circle(value) => out.tagged_one_of("kind", &["Circle"], value),
            Self::Square(value) => out.tagged_one_of("kind", &["Square"], value),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(ShapeModel);

clientwright_runtime::codegen::v1::union_members!(ShapeModel Unknown [Circle field, Square field] {
    kind: text("kind"),
});

clientwright_runtime::codegen::v1::union_alternatives!(ShapeModel {
    Circle(Circle) as_circle into_circle [from],
    Square(Square) as_square into_square [from],
});

clientwright_runtime::codegen::v1::checks!(ShapeModel: [
    rule::Tagged("kind", &[
        ("Circle", &[rule::Type(of::<super::Circle>)]),
        ("Square", &[rule::Type(of::<super::Square>)]),
    ], &[]),
]);
