// Generated from an OpenAPI specification; change the specification instead.

//! [`Numbers`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Decimal, ExactInteger, FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{Money, Price, Serial};

/// Defined at `numbers.yaml#/components/schemas/Numbers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    /// At least `0`.
    ///
    /// Negative numbers are rejected.
    pub id: Option<u64>,
    /// At least `0`.
    ///
    /// Negative numbers are rejected.
    pub parts: Option<u64>,
    /// `namedPart` in JSON.
    ///
    /// At least `0`.
    ///
    /// Negative numbers are rejected.
    pub named_part: Option<u64>,
    /// `namedAround` in JSON.
    ///
    /// At least `0`.
    ///
    /// Negative numbers are rejected.
    pub named_around: Option<u64>,
    /// A serial number.
    ///
    /// More than `-1`.
    ///
    /// Negative numbers are rejected.
    pub named_beside: Option<u64>,
    /// At most `7`.
    pub named: Option<Serial>,
    /// More than `0`.
    ///
    /// Negative numbers are rejected.
    pub positive: Option<u64>,
    /// At least `0`, at most `100`.
    pub small: Option<i64>,
    /// At least `0`.
    pub signed: Option<i64>,
    pub plain: Option<i64>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub number: Option<f64>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub numbers: Option<Vec<f64>>,
    pub exact: Option<Decimal>,
    /// `exactInteger` in JSON.
    pub exact_integer: Option<ExactInteger>,
    /// `exactBounded` in JSON.
    ///
    /// At least `-5`, at most `5`.
    pub exact_bounded: Option<i64>,
    /// `exactFormat` in JSON.
    pub exact_format: Option<i64>,
    /// A price.
    pub by_reference: Option<Decimal>,
    pub count: Option<NumbersCount>,
    pub whole: Option<NumbersWhole>,
    pub either: Option<NumbersEither>,
    /// `exactEither` in JSON.
    pub exact_either: Option<Decimal>,
    pub sizes: Option<i64>,
    /// `unsignedOrSigned` in JSON.
    pub unsigned_or_signed: Option<ExactInteger>,
    /// All numbers are exact.
    pub money: Option<Money>,
    /// A price.
    pub price: Option<Price>,
    /// `numberOf64` in JSON.
    pub number_of64: Option<Decimal>,
    /// `numberOf32` in JSON.
    ///
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub number_of32: Option<f64>,
    pub whatever: Option<i64>,
    pub below: Option<NumbersBelow>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Numbers {
    id: optional("id"),
    parts: optional("parts"),
    named_part: optional("namedPart"),
    named_around: optional("namedAround"),
    named_beside: optional("namedBeside"),
    named: optional("named"),
    positive: optional("positive"),
    small: optional("small"),
    signed: optional("signed"),
    plain: optional("plain"),
    number: optional("number"),
    numbers: optional("numbers"),
    exact: optional("exact"),
    exact_integer: optional("exactInteger"),
    exact_bounded: optional("exactBounded"),
    exact_format: optional("exactFormat"),
    by_reference: optional("byReference"),
    count: optional("count"),
    whole: optional("whole"),
    either: optional("either"),
    exact_either: optional("exactEither"),
    sizes: optional("sizes"),
    unsigned_or_signed: optional("unsignedOrSigned"),
    money: optional("money"),
    price: optional("price"),
    number_of64: optional("numberOf64"),
    number_of32: optional("numberOf32"),
    whatever: optional("whatever"),
    below: optional("below"),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Numbers: [
    rule::Member("namedBeside", &[rule::Above("-1")]),
    rule::Member("named", &[rule::Maximum("7")]),
    rule::Member("positive", &[rule::Above("0")]),
    rule::Member("small", &[rule::Minimum("0"), rule::Maximum("100")]),
    rule::Member("signed", &[rule::Minimum("0")]),
    rule::Member("exactBounded", &[rule::Minimum("-5"), rule::Maximum("5")]),
]);

/// One of several types.
///
/// Defined at `numbers.yaml#/components/schemas/Numbers/properties/count`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NumbersCount {
    Text(String),
    Number(f64),
    Integer(i64),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for NumbersCount {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::STRING),
            Shape::of(Kinds::NUMBER),
            Shape::of(Kinds::INTEGER),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <String as FromJson>::from_json(node).map(Self::Text),
                1 => <f64 as FromJson>::from_json(node).map(Self::Number),
                _ => <i64 as FromJson>::from_json(node).map(Self::Integer),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for NumbersCount {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => value.to_json(out),
            Self::Number(value) => value.to_json(out),
            Self::Integer(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(NumbersCount);

clientwright_runtime::codegen::v1::union_alternatives!(NumbersCount {
    Text(String) as_text into_text [text from],
    Number(f64) as_number into_number [from],
    Integer(i64) as_integer into_integer [from],
});

/// One of several types.
///
/// Defined at `numbers.yaml#/components/schemas/Numbers/properties/whole`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NumbersWhole {
    Integer(i64),
    Number(f64),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for NumbersWhole {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::INTEGER), Shape::of(Kinds::NUMBER)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <i64 as FromJson>::from_json(node).map(Self::Integer),
                _ => <f64 as FromJson>::from_json(node).map(Self::Number),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for NumbersWhole {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => value.to_json(out),
            Self::Number(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(NumbersWhole);

clientwright_runtime::codegen::v1::union_alternatives!(NumbersWhole {
    Integer(i64) as_integer into_integer [from],
    Number(f64) as_number into_number [from],
});

/// One of several types.
///
/// Defined at `numbers.yaml#/components/schemas/Numbers/properties/either`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NumbersEither {
    Number(f64),
    Integer(i32),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for NumbersEither {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::NUMBER), Shape::of(Kinds::INTEGER)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <f64 as FromJson>::from_json(node).map(Self::Number),
                _ => <i32 as FromJson>::from_json(node).map(Self::Integer),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for NumbersEither {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => value.to_json(out),
            Self::Integer(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(NumbersEither);

clientwright_runtime::codegen::v1::union_alternatives!(NumbersEither {
    Number(f64) as_number into_number [from],
    Integer(i32) as_integer into_integer [from],
});

/// One of several types.
///
/// Defined at `numbers.yaml#/components/schemas/Numbers/properties/below`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NumbersBelow {
    Object(NumbersBelowObject),
    Object2(NumbersBelowObjectData),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for NumbersBelow {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT).members(&["v"], &["v"]),
            Shape::of(Kinds::OBJECT).members(&["v"], &["v"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <NumbersBelowObject as FromJson>::from_json(node).map(Self::Object),
                _ => {
                    <NumbersBelowObjectData as FromJson>::from_json(node)
                        .map(Self::Object2)
                }
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for NumbersBelow {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Object(value) => value.to_json(out),
            Self::Object2(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(NumbersBelow);

clientwright_runtime::codegen::v1::union_alternatives!(NumbersBelow {
    Object(NumbersBelowObject) as_object into_object [from],
    Object2(NumbersBelowObjectData) as_object2 into_object2 [from],
});

/// Defined at `numbers.yaml#/components/schemas/Numbers/properties/below/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumbersBelowObject {
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub v: f64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(NumbersBelowObject {
    v: required("v", f64),
    ..additional_properties
});

/// Defined at `numbers.yaml#/components/schemas/Numbers/properties/below/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumbersBelowObjectData {
    pub v: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(NumbersBelowObjectData {
    v: required("v", i64),
    ..additional_properties
});
