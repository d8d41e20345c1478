// Generated from an OpenAPI specification; change the specification instead.

//! [`Animal`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::Constant;
use super::{Bird, Cat, Fish};

/// Distinguished by an integer discriminator.
///
/// Defined at `constants.yaml#/components/schemas/Animal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Cat(Cat),
    Bird(Bird),
    Fish(Fish),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Animal {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const TAGS: &[Constant] = &[
            Constant::Number("1"),
            Constant::Number("2"),
            Constant::Number("3"),
        ];
        match clientwright_runtime::codegen::v1::union::tag(node, "kind", TAGS) {
            Some(0) => <Cat as FromJson>::from_json(node).map(Self::Cat),
            Some(1) => <Bird as FromJson>::from_json(node).map(Self::Bird),
            Some(2) => <Fish as FromJson>::from_json(node).map(Self::Fish),
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for Animal {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Cat(value) => {
                out.tagged_one_of_as("kind", &[&Constant::Number("1")], value)
            }
            Self::Bird(value) => {
                out.tagged_one_of_as("kind", &[&Constant::Number("2")], value)
            }
            Self::Fish(value) => {
                out.tagged_one_of_as("kind", &[&Constant::Number("3")], value)
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Animal);

clientwright_runtime::codegen::v1::union_members!(Animal Unknown [Cat field, Bird field, Fish field] {
    kind: value("kind") as i64,
});

clientwright_runtime::codegen::v1::union_alternatives!(Animal {
    Cat(Cat) as_cat into_cat [from],
    Bird(Bird) as_bird into_bird [from],
    Fish(Fish) as_fish into_fish [from],
});
