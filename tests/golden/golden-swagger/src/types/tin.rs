// Generated from an OpenAPI specification; change the specification instead.

//! [`Tin`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::Constant;
use super::{Large, Small};

/// One of several types.
///
/// Defined at `swagger.yaml#/definitions/Tin`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Tin {
    Small(Small),
    Large(Large),
    Base(TinBase),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Tin {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const TAGS: &[Constant] = &[Constant::Number("1"), Constant::Number("2")];
        match clientwright_runtime::codegen::v1::union::tag(node, "size", TAGS) {
            Some(0) => <Small as FromJson>::from_json(node).map(Self::Small),
            Some(1) => <Large as FromJson>::from_json(node).map(Self::Large),
            _ => {
                match <TinBase as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::Base(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for Tin {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Small(value) => {
                out.tagged_one_of_as("size", &[&Constant::Number("1")], value)
            }
            Self::Large(value) => {
                out.tagged_one_of_as("size", &[&Constant::Number("2")], value)
            }
            Self::Base(value) => {
                out.tagged_none_of_as(
                    "size",
                    &[&Constant::Number("1"), &Constant::Number("2")],
                    value,
                )
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Tin);

clientwright_runtime::codegen::v1::union_members!(Tin Unknown [Small field, Large field, Base field] {
    size: value("size") as i64,
});

clientwright_runtime::codegen::v1::union_alternatives!(Tin {
    Small(Small) as_small into_small [from],
    Large(Large) as_large into_large [from],
    Base(TinBase) as_base into_base [from],
});

/// Defined at `swagger.yaml#/definitions/Tin`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TinBase {
    pub size: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TinBase {
    size: required("size", i64),
    ..additional_properties
});
