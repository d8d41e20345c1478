// Generated from an OpenAPI specification; change the specification instead.

//! [`Nested`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::{Alpha, Beta, Gamma};

/// Distinguished by a property two levels below.
///
/// Defined at `constants.yaml#/components/schemas/Nested`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    Alpha(Alpha),
    Beta(Beta),
    Gamma(Gamma),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Nested {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["meta", "x"], &["meta", "x"])
                .constants(&[(&["meta", "inner", "kind"], &[Constant::Number("1")])]),
            Shape::of(Kinds::OBJECT)
                .members(&["meta", "x"], &["meta", "x"])
                .constants(&[(&["meta", "inner", "kind"], &[Constant::Number("2")])]),
            Shape::of(Kinds::OBJECT).members(&["y"], &["y"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Alpha as FromJson>::from_json(node).map(Self::Alpha),
                1 => <Beta as FromJson>::from_json(node).map(Self::Beta),
                _ => <Gamma as FromJson>::from_json(node).map(Self::Gamma),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Nested {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Alpha(value) => value.to_json(out),
            Self::Beta(value) => value.to_json(out),
            Self::Gamma(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Nested);

clientwright_runtime::codegen::v1::union_alternatives!(Nested {
    Alpha(Alpha) as_alpha into_alpha [from],
    Beta(Beta) as_beta into_beta [from],
    Gamma(Gamma) as_gamma into_gamma [from],
});

clientwright_runtime::codegen::v1::checks!(Nested: [
    rule::AnyOf(&[
        (reads::<Alpha>, &[rule::Type(of::<super::Alpha>)]),
        (reads::<Beta>, &[rule::Type(of::<super::Beta>)]),
        (reads::<Gamma>, &[]),
    ]),
]);
