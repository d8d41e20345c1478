// Generated from an OpenAPI specification; change the specification instead.

//! [`Constants`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::{Off, On};

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Constants`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Constants {
    On(On),
    Off(Off),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Constants {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["state", "since"], &["state", "since"])
                .constants(&[(&["state"], &[Constant::Text("on")])]),
            Shape::of(Kinds::OBJECT)
                .members(&["state", "since"], &["state", "since"])
                .constants(&[(&["state"], &[Constant::Text("off")])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <On as FromJson>::from_json(node).map(Self::On),
                _ => <Off as FromJson>::from_json(node).map(Self::Off),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Constants {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::On(value) => value.to_json(out),
            Self::Off(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Constants);

clientwright_runtime::codegen::v1::union_members!(Constants Unknown [On field, Off field] {
    state: text("state"),
    since: text("since"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Constants {
    On(On) as_on into_on [from],
    Off(Off) as_off into_off [from],
});

clientwright_runtime::codegen::v1::checks!(Constants: [
    rule::AnyOf(&[
        (reads::<On>, &[rule::Type(of::<super::On>)]),
        (reads::<Off>, &[rule::Type(of::<super::Off>)]),
    ]),
]);
