// Generated from an OpenAPI specification; change the specification instead.

//! [`AnyShape`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{Circle, Rectangle};

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/AnyShape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyShape {
    Circle(Circle),
    Rectangle(Rectangle),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for AnyShape {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT).members(&["radius"], &["radius", "label"]),
            Shape::of(Kinds::OBJECT)
                .members(&["width", "height"], &["width", "height", "label"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Circle as FromJson>::from_json(node).map(Self::Circle),
                _ => <Rectangle as FromJson>::from_json(node).map(Self::Rectangle),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for AnyShape {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Circle(value) => value.to_json(out),
            Self::Rectangle(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(AnyShape);

clientwright_runtime::codegen::v1::union_members!(AnyShape Unknown [Circle field, Rectangle field] {
    label: text("label"),
});

clientwright_runtime::codegen::v1::union_alternatives!(AnyShape {
    Circle(Circle) as_circle into_circle [from],
    Rectangle(Rectangle) as_rectangle into_rectangle [from],
});
