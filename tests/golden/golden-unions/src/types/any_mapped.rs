// Generated from an OpenAPI specification; change the specification instead.

//! [`AnyMapped`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Card, Transfer};

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/AnyMapped`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyMapped {
    Card(Card),
    Transfer(Transfer),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for AnyMapped {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("method").and_then(|tag| tag.as_str()) {
            Some("card") | Some("Card") => {
                <Card as FromJson>::from_json(node).map(Self::Card)
            }
            Some("transfer") | Some("Transfer") => {
                <Transfer as FromJson>::from_json(node).map(Self::Transfer)
            }
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for AnyMapped {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Card(value) => out.tagged_one_of("method", &["card", "Card"], value),
            Self::Transfer(value) => {
                out.tagged_one_of("method", &["transfer", "Transfer"], value)
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(AnyMapped);

clientwright_runtime::codegen::v1::union_members!(AnyMapped Unknown [Card field, Transfer field] {
    method: text("method"),
});

clientwright_runtime::codegen::v1::union_alternatives!(AnyMapped {
    Card(Card) as_card into_card [from],
    Transfer(Transfer) as_transfer into_transfer [from],
});
