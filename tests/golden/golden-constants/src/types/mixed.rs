// Generated from an OpenAPI specification; change the specification instead.

//! [`Mixed`] and its nested types.

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::Gamma;

/// Scalars and objects.
///
/// Defined at `constants.yaml#/components/schemas/Mixed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// None
    None(MixedNone),
    All(MixedAll),
    Gamma(Gamma),
    Integer(MixedInteger),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Mixed {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::INTEGER).constants(&[(&[], &[Constant::Number("0")])]),
            Shape::of(Kinds::STRING),
            Shape::of(Kinds::OBJECT).members(&["y"], &["y"]),
            Shape::of(Kinds::INTEGER)
                .listed(&[(&[], &[Constant::Number("7"), Constant::Number("8")])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <MixedNone as FromJson>::from_json(node).map(Self::None),
                1 => <MixedAll as FromJson>::from_json(node).map(Self::All),
                2 => <Gamma as FromJson>::from_json(node).map(Self::Gamma),
                _ => <MixedInteger as FromJson>::from_json(node).map(Self::Integer),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Mixed {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::None(value) => value.to_json(out),
            Self::All(value) => value.to_json(out),
            Self::Gamma(value) => value.to_json(out),
            Self::Integer(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Mixed);

clientwright_runtime::codegen::v1::union_alternatives!(Mixed {
    None(MixedNone) as_none into_none [from],
    All(MixedAll) as_all into_all [from],
    Gamma(Gamma) as_gamma into_gamma [from],
    Integer(MixedInteger) as_integer into_integer [from],
});

clientwright_runtime::codegen::v1::checks!(Mixed: [
    rule::AnyOf(&[
        (reads::<MixedNone>, &[rule::Minimum("0"), rule::Maximum("0")]),
        (reads::<MixedAll>, &[rule::IsText("all")]),
        (reads::<Gamma>, &[]),
        (reads::<MixedInteger>, &[]),
    ]),
]);

/// None.
///
/// Defined at `constants.yaml#/components/schemas/Mixed/oneOf/0`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum MixedNone {
    /// `0`
    N0,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(MixedNone {
    N0 = 0,
    ..Unknown
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `constants.yaml#/components/schemas/Mixed/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MixedAll {
    /// `all`
    All,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(MixedAll {
    All = "all",
    ..Unknown
});

/// Open integer enum: unknown values are preserved.
///
/// Defined at `constants.yaml#/components/schemas/Mixed/oneOf/3`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum MixedInteger {
    /// `7`
    N7,
    /// `8`
    N8,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(MixedInteger {
    N7 = 7,
    N8 = 8,
    ..Unknown
});

