// Generated from an OpenAPI specification; change the specification instead.

//! [`Lists`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::{First, Second};

/// Distinguished by their elements.
///
/// Defined at `constants.yaml#/components/schemas/Lists`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    /// Ones
    Ones(Vec<First>),
    /// Twos
    Twos(Vec<Second>),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Lists {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::ARRAY).constants(&[(&["level"], &[Constant::Number("1")])]),
            Shape::of(Kinds::ARRAY).constants(&[(&["level"], &[Constant::Number("2")])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Vec<First> as FromJson>::from_json(node).map(Self::Ones),
                _ => <Vec<Second> as FromJson>::from_json(node).map(Self::Twos),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Lists {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Ones(value) => value.to_json(out),
            Self::Twos(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Lists);

clientwright_runtime::codegen::v1::union_alternatives!(Lists {
    Ones(Vec<First>) as_ones into_ones [from],
    Twos(Vec<Second>) as_twos into_twos [from],
});

clientwright_runtime::codegen::v1::checks!(Lists: [
    rule::AnyOf(&[
        (reads::<Vec<First>>, &[rule::Items(&[rule::Type(of::<super::First>)])]),
        (reads::<Vec<Second>>, &[rule::Items(&[rule::Type(of::<super::Second>)])]),
    ]),
]);
