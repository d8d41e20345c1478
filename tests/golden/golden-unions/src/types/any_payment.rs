// Generated from an OpenAPI specification; change the specification instead.

//! [`AnyPayment`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Cash, Mapped, Paper};

/// Some alternatives are unions, distinguished by the same property.
///
/// Defined at `unions.yaml#/components/schemas/AnyPayment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyPayment {
    Cash(Cash),
    Mapped(Mapped),
    /// On paper
    OnPaper(Paper),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for AnyPayment {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("method").and_then(|tag| tag.as_str()) {
            Some("coins") | Some("Transfer") | Some("Cash") => {
                <Cash as FromJson>::from_json(node).map(Self::Cash)
            }
            Some("Mapped")
            | Some("card")
            | Some("credit-card")
            | Some("Card")
            | Some("transfer") => <Mapped as FromJson>::from_json(node).map(Self::Mapped),
            Some("cheque") | Some("voucher") => {
                <Paper as FromJson>::from_json(node).map(Self::OnPaper)
            }
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for AnyPayment {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Cash(value) => {
                out.tagged_one_of("method", &["coins", "Transfer", "Cash"], value)
            }
            Self::Mapped(value) => {
                out.tagged_one_of(
                    "method",
                    &["Mapped", "card", "credit-card", "Card", "transfer"],
                    value,
                )
            }
            Self::OnPaper(value) => {
                out.tagged_one_of("method", &["cheque", "voucher"], value)
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(AnyPayment);

clientwright_runtime::codegen::v1::union_members!(AnyPayment Unknown [
    Cash field,
    Mapped method,
    OnPaper method
] {
    method: text("method"),
});

clientwright_runtime::codegen::v1::union_alternatives!(AnyPayment {
    Cash(Cash) as_cash into_cash [from],
    Mapped(Mapped) as_mapped into_mapped [from],
    OnPaper(Paper) as_on_paper into_on_paper [from],
});

clientwright_runtime::codegen::v1::checks!(AnyPayment: [
    rule::Tagged("method", &[
        ("coins", &[]),
        ("Transfer", &[]),
        ("Cash", &[]),
        ("Mapped", &[]),
        ("card", &[]),
        ("credit-card", &[]),
        ("Card", &[]),
        ("transfer", &[]),
        ("cheque", &[rule::Type(of::<super::Paper>)]),
        ("voucher", &[rule::Type(of::<super::Paper>)]),
    ], &[]),
]);
