// Generated from an OpenAPI specification; change the specification instead.

//! [`Share`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};

/// Distinguished by a fraction.
///
/// Defined at `constants.yaml#/components/schemas/Share`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Share {
    /// Whole
    Whole(ShareWhole),
    /// Half
    Half(ShareHalf),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Share {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["rate"], &["rate"])
                .constants(&[(&["rate"], &[Constant::Number("1")])]),
            Shape::of(Kinds::OBJECT)
                .members(&["rate"], &["rate"])
                .constants(&[(&["rate"], &[Constant::Number("0.5")])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <ShareWhole as FromJson>::from_json(node).map(Self::Whole),
                _ => <ShareHalf as FromJson>::from_json(node).map(Self::Half),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Share {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Whole(value) => value.to_json(out),
            Self::Half(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Share);

clientwright_runtime::codegen::v1::union_members!(Share Unknown [Whole field, Half field] {
    rate: value("rate") as f64,
});

clientwright_runtime::codegen::v1::union_alternatives!(Share {
    Whole(ShareWhole) as_whole into_whole [from],
    Half(ShareHalf) as_half into_half [from],
});

clientwright_runtime::codegen::v1::checks!(Share: [
    rule::AnyOf(&[
        (reads::<ShareWhole>, &[rule::Type(of::<super::ShareWhole>)]),
        (reads::<ShareHalf>, &[rule::Type(of::<super::ShareHalf>)]),
    ]),
]);

/// Whole.
///
/// Defined at `constants.yaml#/components/schemas/Share/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareWhole {
    /// Always `1`. A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub rate: f64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ShareWhole {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            rate: 1.0,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for ShareWhole {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(ShareWhole {
    rate: required("rate", f64),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(ShareWhole: [
    rule::Member("rate", &[rule::Minimum("1"), rule::Maximum("1")]),
]);

/// Half.
///
/// Defined at `constants.yaml#/components/schemas/Share/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareHalf {
    /// Always `0.5`. A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub rate: f64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ShareHalf {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            rate: 0.5,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for ShareHalf {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(ShareHalf {
    rate: required("rate", f64),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(ShareHalf: [
    rule::Member("rate", &[rule::Minimum("0.5"), rule::Maximum("0.5")]),
]);
