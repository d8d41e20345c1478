// Generated from an OpenAPI specification; change the specification instead.

//! [`Payment`] and its nested types.

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::indexmap::IndexMap;
use super::Card;

/// One of several types.
///
/// Defined at `configured.yaml#/components/schemas/Payment`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Payment {
    Card(Card),
    Base(PaymentBase),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Payment {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("kind").and_then(|tag| tag.as_str()) {
            Some("Card") => <Card as FromJson>::from_json(node).map(Self::Card),
            Some("Payment") => <PaymentBase as FromJson>::from_json(node).map(Self::Base),
            _ => {
                match <PaymentBase as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::Base(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for Payment {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Card(value) => out.tagged_one_of("kind", &["Card"], value),
            Self::Base(value) => out.tagged_none_of("kind", &["Card"], value),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Payment);

clientwright_runtime::codegen::v1::union_members!(Payment Unknown [Card field, Base field] {
    kind: text("kind"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Payment {
    Card(Card) as_card into_card [from],
    Base(PaymentBase) as_base into_base [from],
});

/// Defined at `configured.yaml#/components/schemas/Payment`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaymentBase {
    pub kind: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: IndexMap<String, Value>,
}

impl PaymentBase {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            additional_properties: IndexMap::default(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(PaymentBase {
    kind: required("kind", String),
    ..additional_properties
});
