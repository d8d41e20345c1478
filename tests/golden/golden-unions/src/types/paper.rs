// Generated from an OpenAPI specification; change the specification instead.

//! [`Paper`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::{Cheque, Voucher};

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Paper`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Paper {
    Cheque(Cheque),
    Voucher(Voucher),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Paper {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["method"], &["method", "bank"])
                .constants(&[(&["method"], &[Constant::Text("cheque")])]),
            Shape::of(Kinds::OBJECT)
                .members(&["method"], &["method", "code"])
                .constants(&[(&["method"], &[Constant::Text("voucher")])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Cheque as FromJson>::from_json(node).map(Self::Cheque),
                _ => <Voucher as FromJson>::from_json(node).map(Self::Voucher),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Paper {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Cheque(value) => value.to_json(out),
            Self::Voucher(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Paper);

clientwright_runtime::codegen::v1::union_members!(Paper Unknown [Cheque field, Voucher field] {
    method: text("method"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Paper {
    Cheque(Cheque) as_cheque into_cheque [from],
    Voucher(Voucher) as_voucher into_voucher [from],
});

clientwright_runtime::codegen::v1::checks!(Paper: [
    rule::AnyOf(&[
        (reads::<Cheque>, &[rule::Type(of::<super::Cheque>)]),
        (reads::<Voucher>, &[rule::Type(of::<super::Voucher>)]),
    ]),
]);
