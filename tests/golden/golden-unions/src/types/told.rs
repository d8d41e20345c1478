// Generated from an OpenAPI specification; change the specification instead.

//! [`Told`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{Car, Circle, Code};

/// A title alongside a reference names the alternative, not the type.
///
/// Defined at `unions.yaml#/components/schemas/Told`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Told {
    /// By code
    ByCode(Code),
    /// Drawn one
    DrawnOne(Circle),
    /// Driven
    Driven(Car),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Told {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::STRING),
            Shape::of(Kinds::OBJECT).members(&["radius"], &["radius", "label"]),
            Shape::of(Kinds::OBJECT).members(&["kind"], &["kind", "owner", "doors"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Code as FromJson>::from_json(node).map(Self::ByCode),
                1 => <Circle as FromJson>::from_json(node).map(Self::DrawnOne),
                _ => <Car as FromJson>::from_json(node).map(Self::Driven),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Told {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::ByCode(value) => value.to_json(out),
            Self::DrawnOne(value) => value.to_json(out),
            Self::Driven(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Told);

clientwright_runtime::codegen::v1::union_alternatives!(Told {
    ByCode(Code) as_by_code into_by_code [text from],
    DrawnOne(Circle) as_drawn_one into_drawn_one [from],
    Driven(Car) as_driven into_driven [from],
});
