// Generated from an OpenAPI specification; change the specification instead.

//! [`Names`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{Code, Label};

/// Lists that have the same type in Rust.
///
/// Defined at `unions.yaml#/components/schemas/Names`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Names {
    List(Vec<Code>),
    List2(Vec<Label>),
    Integer(i64),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Names {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::ARRAY),
            Shape::of(Kinds::ARRAY),
            Shape::of(Kinds::INTEGER),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Vec<Code> as FromJson>::from_json(node).map(Self::List),
                1 => <Vec<Label> as FromJson>::from_json(node).map(Self::List2),
                _ => <i64 as FromJson>::from_json(node).map(Self::Integer),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Names {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::List(value) => value.to_json(out),
            Self::List2(value) => value.to_json(out),
            Self::Integer(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Names);

clientwright_runtime::codegen::v1::union_alternatives!(Names {
    List(Vec<Code>) as_list into_list [],
    List2(Vec<Label>) as_list2 into_list2 [],
    Integer(i64) as_integer into_integer [from],
});
