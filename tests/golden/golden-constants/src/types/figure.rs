// Generated from an OpenAPI specification; change the specification instead.

//! [`Figure`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::Constant;
use super::{Disc, Square};

/// A base schema with an integer discriminator.
///
/// Defined at `constants.yaml#/components/schemas/Figure`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Figure {
    Disc(Disc),
    Square(Square),
    Base(FigureBase),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Figure {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const TAGS: &[Constant] = &[Constant::Number("10"), Constant::Number("20")];
        match clientwright_runtime::codegen::v1::union::tag(node, "code", TAGS) {
            Some(0) => <Disc as FromJson>::from_json(node).map(Self::Disc),
            Some(1) => <Square as FromJson>::from_json(node).map(Self::Square),
            _ => {
                match <FigureBase as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::Base(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for Figure {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Disc(value) => {
                out.tagged_one_of_as("code", &[&Constant::Number("10")], value)
            }
            Self::Square(value) => {
                out.tagged_one_of_as("code", &[&Constant::Number("20")], value)
            }
            Self::Base(value) => {
                out.tagged_none_of_as(
                    "code",
                    &[&Constant::Number("10"), &Constant::Number("20")],
                    value,
                )
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Figure);

clientwright_runtime::codegen::v1::union_members!(Figure Unknown [Disc field, Square field, Base field] {
    code: value("code") as i64,
});

clientwright_runtime::codegen::v1::union_alternatives!(Figure {
    Disc(Disc) as_disc into_disc [from],
    Square(Square) as_square into_square [from],
    Base(FigureBase) as_base into_base [from],
});

/// A base schema with an integer discriminator.
///
/// Defined at `constants.yaml#/components/schemas/Figure`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FigureBase {
    pub code: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FigureBase {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(code: i64) -> Self {
        Self {
            code,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(FigureBase {
    code: required("code", i64),
    ..additional_properties
});
