// Generated from an OpenAPI specification; change the specification instead.

//! [`GetInlineResponse`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::{Circle, Problem};

/// One of several types.
///
/// Defined at `xml.yaml#/paths/~1inline/get/responses/200/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetInlineResponse {
    Circle(Circle),
    Problem(Problem),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for GetInlineResponse {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["kind", "radius"], &["kind", "radius"])
                .constants(&[(&["kind"], &[Constant::Text("Circle")])]),
            Shape::of(Kinds::OBJECT).members(&["message"], &["message", "code"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Circle as FromJson>::from_json(node).map(Self::Circle),
                _ => <Problem as FromJson>::from_json(node).map(Self::Problem),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for GetInlineResponse {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Circle(value) => value.to_json(out),
            Self::Problem(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(GetInlineResponse);

clientwright_runtime::codegen::v1::union_alternatives!(GetInlineResponse {
    Circle(Circle) as_circle into_circle [from],
    Problem(Problem) as_problem into_problem [from],
});

clientwright_runtime::codegen::v1::checks!(GetInlineResponse: [
    rule::AnyOf(&[(reads::<Circle>, &[rule::Type(of::<super::Circle>)]), (reads::<Problem>, &[])]),
]);
