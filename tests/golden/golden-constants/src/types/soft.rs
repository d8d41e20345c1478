// Generated from an OpenAPI specification; change the specification instead.

//! [`Soft`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};

/// Distinguished by an optional property.
///
/// Defined at `constants.yaml#/components/schemas/Soft`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Soft {
    /// Even
    Even(SoftEven),
    /// Odd
    Odd(SoftOdd),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Soft {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&[], &["rest", "a"])
                .constants(&[(&["rest"], &[Constant::Number("0")])]),
            Shape::of(Kinds::OBJECT)
                .members(&[], &["rest", "a"])
                .constants(&[(&["rest"], &[Constant::Number("1")])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <SoftEven as FromJson>::from_json(node).map(Self::Even),
                _ => <SoftOdd as FromJson>::from_json(node).map(Self::Odd),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Soft {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Even(value) => value.to_json(out),
            Self::Odd(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Soft);

clientwright_runtime::codegen::v1::union_members!(Soft Unknown [Even field, Odd field] {
    rest: value("rest") as i64,
    a: text("a"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Soft {
    Even(SoftEven) as_even into_even [from],
    Odd(SoftOdd) as_odd into_odd [from],
});

clientwright_runtime::codegen::v1::checks!(Soft: [
    rule::AnyOf(&[
        (reads::<SoftEven>, &[rule::Type(of::<super::SoftEven>)]),
        (reads::<SoftOdd>, &[rule::Type(of::<super::SoftOdd>)]),
    ]),
]);

/// Even.
///
/// Defined at `constants.yaml#/components/schemas/Soft/anyOf/0`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SoftEven {
    /// Always `0`.
    pub rest: Option<i64>,
    pub a: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SoftEven {
    #[must_use]
    pub fn with_rest(mut self, rest: i64) -> Self {
        self.rest = Some(rest);
        self
    }

    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SoftEven {
    rest: optional("rest"),
    a: optional("a"),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(SoftEven: [
    rule::Member("rest", &[rule::Minimum("0"), rule::Maximum("0")]),
]);

/// Odd.
///
/// Defined at `constants.yaml#/components/schemas/Soft/anyOf/1`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SoftOdd {
    /// Always `1`.
    pub rest: Option<i64>,
    pub a: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SoftOdd {
    #[must_use]
    pub fn with_rest(mut self, rest: i64) -> Self {
        self.rest = Some(rest);
        self
    }

    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SoftOdd {
    rest: optional("rest"),
    a: optional("a"),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(SoftOdd: [
    rule::Member("rest", &[rule::Minimum("1"), rule::Maximum("1")]),
]);
