// Generated from an OpenAPI specification; change the specification instead.

//! [`Unmapped`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Card, Transfer};

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Unmapped`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Unmapped {
    Card(Card),
    Transfer(Transfer),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Unmapped {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("method").and_then(|tag| tag.as_str()) {
            Some("Card") => <Card as FromJson>::from_json(node).map(Self::Card),
            Some("Transfer") => {
                <Transfer as FromJson>::from_json(node).map(Self::Transfer)
            }
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for Unmapped {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Card(value) => out.tagged_one_of("method", &["Card"], value),
            Self::Transfer(value) => out.tagged_one_of("method", &["Transfer"], value),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Unmapped);

clientwright_runtime::codegen::v1::union_members!(Unmapped Unknown [Card field, Transfer field] {
    method: text("method"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Unmapped {
    Card(Card) as_card into_card [from],
    Transfer(Transfer) as_transfer into_transfer [from],
});
