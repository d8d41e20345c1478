// Generated from an OpenAPI specification; change the specification instead.

//! [`Sign`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, IntoOption, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};

/// Distinguished by a constant alongside null.
///
/// Defined at `constants.yaml#/components/schemas/Sign`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Sign {
    /// Plus
    Plus(SignPlus),
    /// Minus
    Minus(SignMinus),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Sign {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["sign"], &["sign"])
                .constants(&[(&["sign"], &[Constant::Number("1"), Constant::Null])]),
            Shape::of(Kinds::OBJECT)
                .members(&["sign"], &["sign"])
                .constants(&[(&["sign"], &[Constant::Number("-1")])])
                .never_null(&["sign"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <SignPlus as FromJson>::from_json(node).map(Self::Plus),
                _ => <SignMinus as FromJson>::from_json(node).map(Self::Minus),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Sign {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Plus(value) => value.to_json(out),
            Self::Minus(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Sign);

clientwright_runtime::codegen::v1::union_alternatives!(Sign {
    Plus(SignPlus) as_plus into_plus [from],
    Minus(SignMinus) as_minus into_minus [from],
});

clientwright_runtime::codegen::v1::checks!(Sign: [
    rule::AnyOf(&[
        (reads::<SignPlus>, &[rule::Type(of::<super::SignPlus>)]),
        (reads::<SignMinus>, &[rule::Type(of::<super::SignMinus>)]),
    ]),
]);

/// Plus.
///
/// Defined at `constants.yaml#/components/schemas/Sign/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignPlus {
    pub sign: Option<SignPlusSign>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SignPlus {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(sign: impl IntoOption<SignPlusSign>) -> Self {
        Self {
            sign: sign.into_option(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(SignPlus {
    sign: required_nullable("sign", SignPlusSign),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(SignPlus: [
    rule::Member("sign", &[rule::Minimum("1"), rule::Maximum("1")]),
]);

/// Open integer enum: unknown values are preserved.
///
/// Defined at `constants.yaml#/components/schemas/Sign/oneOf/0/properties/sign`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SignPlusSign {
    /// `1`
    N1,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(SignPlusSign {
    N1 = 1,
    ..Unknown
});

/// Minus.
///
/// Defined at `constants.yaml#/components/schemas/Sign/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignMinus {
    /// Always `-1`.
    pub sign: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SignMinus {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            sign: -1,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for SignMinus {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(SignMinus {
    sign: required("sign", i64),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(SignMinus: [
    rule::Member("sign", &[rule::Minimum("-1"), rule::Maximum("-1")]),
]);
