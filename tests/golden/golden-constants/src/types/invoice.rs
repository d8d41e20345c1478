// Generated from an OpenAPI specification; change the specification instead.

//! [`Invoice`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::Constant;
use super::{Owed, Paid};

/// Distinguished by a boolean discriminator.
///
/// Defined at `constants.yaml#/components/schemas/Invoice`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Invoice {
    Paid(Paid),
    Owed(Owed),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Invoice {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const TAGS: &[Constant] = &[Constant::Boolean(true), Constant::Boolean(false)];
        match clientwright_runtime::codegen::v1::union::tag(node, "paid", TAGS) {
            Some(0) => <Paid as FromJson>::from_json(node).map(Self::Paid),
            Some(1) => <Owed as FromJson>::from_json(node).map(Self::Owed),
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for Invoice {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Paid(value) => {
                out.tagged_one_of_as("paid", &[&Constant::Boolean(true)], value)
            }
            Self::Owed(value) => {
                out.tagged_one_of_as("paid", &[&Constant::Boolean(false)], value)
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Invoice);

clientwright_runtime::codegen::v1::union_members!(Invoice Unknown [Paid field, Owed field] {
    paid: value("paid") as bool,
});

clientwright_runtime::codegen::v1::union_alternatives!(Invoice {
    Paid(Paid) as_paid into_paid [from],
    Owed(Owed) as_owed into_owed [from],
});
