// Generated from an OpenAPI specification; change the specification instead.

//! [`Step`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::{First, Second, Third};

/// Distinguished by an integer.
///
/// Defined at `constants.yaml#/components/schemas/Step`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step {
    First(First),
    Second(Second),
    Third(Third),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Step {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["level", "note"], &["level", "note"])
                .constants(&[(&["level"], &[Constant::Number("1")])]),
            Shape::of(Kinds::OBJECT)
                .members(&["level", "note"], &["level", "note"])
                .constants(&[(&["level"], &[Constant::Number("2")])]),
            Shape::of(Kinds::OBJECT)
                .members(&["level", "note"], &["level", "note"])
                .constants(&[(&["level"], &[Constant::Number("3")])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <First as FromJson>::from_json(node).map(Self::First),
                1 => <Second as FromJson>::from_json(node).map(Self::Second),
                _ => <Third as FromJson>::from_json(node).map(Self::Third),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Step {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::First(value) => value.to_json(out),
            Self::Second(value) => value.to_json(out),
            Self::Third(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Step);

clientwright_runtime::codegen::v1::union_members!(Step Unknown [First field, Second field, Third field] {
    level: value("level") as i64,
    note: text("note"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Step {
    First(First) as_first into_first [from],
    Second(Second) as_second into_second [from],
    Third(Third) as_third into_third [from],
});

clientwright_runtime::codegen::v1::checks!(Step: [
    rule::AnyOf(&[
        (reads::<First>, &[rule::Type(of::<super::First>)]),
        (reads::<Second>, &[rule::Type(of::<super::Second>)]),
        (reads::<Third>, &[rule::Type(of::<super::Third>)]),
    ]),
]);
