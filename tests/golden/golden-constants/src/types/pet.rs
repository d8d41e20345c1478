// Generated from an OpenAPI specification; change the specification instead.

//! [`Pet`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Kitten, OtherPet};

/// Unknown discriminator values select the default alternative.
///
/// Defined at `constants.yaml#/components/schemas/Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Kitten(Kitten),
    OtherPet(OtherPet),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Pet {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("petType").and_then(|tag| tag.as_str()) {
            Some("cat") | Some("Kitten") => {
                <Kitten as FromJson>::from_json(node).map(Self::Kitten)
            }
            Some("OtherPet") => {
                <OtherPet as FromJson>::from_json(node).map(Self::OtherPet)
            }
            _ => {
                match <OtherPet as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::OtherPet(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for Pet {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Kitten(value) => {
                out.tagged_one_of("petType", &["cat", "Kitten"], value)
            }
            Self::OtherPet(value) => {
                out.tagged_none_of("petType", &["cat", "Kitten"], value)
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Pet);

clientwright_runtime::codegen::v1::union_members!(Pet Unknown [Kitten field, OtherPet field] {
    pet_type: text("petType"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Pet {
    Kitten(Kitten) as_kitten into_kitten [from],
    OtherPet(OtherPet) as_other_pet into_other_pet [from],
});
