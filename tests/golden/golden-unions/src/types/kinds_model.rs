// Generated from an OpenAPI specification; change the specification instead.

//! [`KindsModel`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::Circle;

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Kinds`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum KindsModel {
    Text(String),
    Integer(i64),
    Boolean(bool),
    List(Vec<String>),
    Circle(Circle),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for KindsModel {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::STRING),
            Shape::of(Kinds::INTEGER),
            Shape::of(Kinds::BOOLEAN),
            Shape::of(Kinds::ARRAY),
            Shape::of(Kinds::OBJECT).members(&["radius"], &["radius", "label"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <String as FromJson>::from_json(node).map(Self::Text),
                1 => <i64 as FromJson>::from_json(node).map(Self::Integer),
                2 => <bool as FromJson>::from_json(node).map(Self::Boolean),
                3 => <Vec<String> as FromJson>::from_json(node).map(Self::List),
                _ => <Circle as FromJson>::from_json(node).map(Self::Circle),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for KindsModel {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => value.to_json(out),
            Self::Integer(value) => value.to_json(out),
            Self::Boolean(value) => value.to_json(out),
            Self::List(value) => value.to_json(out),
            Self::Circle(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(KindsModel);

clientwright_runtime::codegen::v1::union_alternatives!(KindsModel {
    Text(String) as_text into_text [text from],
    Integer(i64) as_integer into_integer [from],
    Boolean(bool) as_boolean into_boolean [from],
    List(Vec<String>) as_list into_list [from],
    Circle(Circle) as_circle into_circle [from],
});
