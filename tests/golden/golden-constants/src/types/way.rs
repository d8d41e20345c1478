// Generated from an OpenAPI specification; change the specification instead.

//! [`Way`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Ride, Walk};

/// One discriminator value identifies the first alternative, two the second.
///
/// Defined at `constants.yaml#/components/schemas/Way`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Way {
    Walk(Walk),
    Ride(Ride),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Way {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("by").and_then(|tag| tag.as_str()) {
            Some("foot") | Some("Walk") => {
                <Walk as FromJson>::from_json(node).map(Self::Walk)
            }
            Some("Ride") | Some("bus") | Some("train") => {
                <Ride as FromJson>::from_json(node).map(Self::Ride)
            }
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for Way {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Walk(value) => out.tagged_one_of("by", &["foot", "Walk"], value),
            Self::Ride(value) => {
                out.tagged_one_of("by", &["Ride", "bus", "train"], value)
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Way);

clientwright_runtime::codegen::v1::union_alternatives!(Way {
    Walk(Walk) as_walk into_walk [from],
    Ride(Ride) as_ride into_ride [from],
});

clientwright_runtime::codegen::v1::checks!(Way: [
    rule::Tagged("by", &[
        ("foot", &[rule::Type(of::<super::Walk>)]),
        ("Walk", &[rule::Type(of::<super::Walk>)]),
        ("Ride", &[]),
        ("bus", &[]),
        ("train", &[]),
    ], &[]),
]);
