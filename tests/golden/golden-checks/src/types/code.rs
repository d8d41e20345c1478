// Generated from an OpenAPI specification; change the specification instead.

//! [`Code`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};

/// One of several types.
///
/// Defined at `checks.yaml#/components/schemas/Code`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Code {
    Text(String),
    List(Vec<String>),
    Integer(i64),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Code {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::STRING),
            Shape::of(Kinds::ARRAY),
            Shape::of(Kinds::INTEGER),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <String as FromJson>::from_json(node).map(Self::Text),
                1 => <Vec<String> as FromJson>::from_json(node).map(Self::List),
                _ => <i64 as FromJson>::from_json(node).map(Self::Integer),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Code {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => value.to_json(out),
            Self::List(value) => value.to_json(out),
            Self::Integer(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Code);

clientwright_runtime::codegen::v1::union_alternatives!(Code {
    Text(String) as_text into_text [text from],
    List(Vec<String>) as_list into_list [from],
    Integer(i64) as_integer into_integer [from],
});

clientwright_runtime::codegen::v1::checks!(Code: [
    rule::AnyOf(&[
        (reads::<String>, &[rule::MaxLength(3)]),
        (reads::<Vec<String>>, &[]),
        (reads::<i64>, &[]),
    ]),
]);
