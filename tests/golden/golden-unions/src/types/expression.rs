// Generated from an OpenAPI specification; change the specification instead.

//! [`Expression`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::Sum;

/// Contains itself.
///
/// Defined at `unions.yaml#/components/schemas/Expression`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    Number(f64),
    Sum(Box<Sum>),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Expression {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::NUMBER),
            Shape::of(Kinds::OBJECT).members(&["left", "right"], &["left", "right"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <f64 as FromJson>::from_json(node).map(Self::Number),
                _ => <Box<Sum> as FromJson>::from_json(node).map(Self::Sum),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Expression {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => value.to_json(out),
            Self::Sum(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Expression);

clientwright_runtime::codegen::v1::union_alternatives!(Expression {
    Number(f64) as_number into_number [from],
    Sum(Sum) as_sum into_sum [boxed from],
});
