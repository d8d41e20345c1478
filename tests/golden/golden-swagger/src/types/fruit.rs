// Generated from an OpenAPI specification; change the specification instead.

//! [`Fruit`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Apple, Cider, Pear};

/// One of several types.
///
/// Defined at `swagger.yaml#/definitions/Fruit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Fruit {
    Apple(Apple),
    Pear(Pear),
    Cider(Cider),
    Base(FruitBase),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Fruit {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("@odata.type").and_then(|tag| tag.as_str()) {
            Some("#Shop.Apple") => <Apple as FromJson>::from_json(node).map(Self::Apple),
            Some("Pear") => <Pear as FromJson>::from_json(node).map(Self::Pear),
            Some("#Shop.Apple.Cider") => {
                <Cider as FromJson>::from_json(node).map(Self::Cider)
            }
            Some("Fruit") => <FruitBase as FromJson>::from_json(node).map(Self::Base),
            _ => {
                match <FruitBase as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::Base(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for Fruit {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Apple(value) => {
                out.tagged_one_of("@odata.type", &["#Shop.Apple"], value)
            }
            Self::Pear(value) => out.tagged_one_of("@odata.type", &["Pear"], value),
            Self::Cider(value) => {
                out.tagged_one_of("@odata.type", &["#Shop.Apple.Cider"], value)
            }
            Self::Base(value) => {
                out.tagged_none_of(
                    "@odata.type",
                    &["#Shop.Apple", "Pear", "#Shop.Apple.Cider"],
                    value,
                )
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Fruit);

clientwright_runtime::codegen::v1::union_members!(Fruit Unknown [
    Apple field,
    Pear field,
    Cider field,
    Base field
] {
    at_odata_type: text("@odata.type"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Fruit {
    Apple(Apple) as_apple into_apple [from],
    Pear(Pear) as_pear into_pear [from],
    Cider(Cider) as_cider into_cider [from],
    Base(FruitBase) as_base into_base [from],
});

/// Defined at `swagger.yaml#/definitions/Fruit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FruitBase {
    /// `@odata.type` in JSON.
    pub at_odata_type: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(FruitBase {
    at_odata_type: required("@odata.type", String),
    ..additional_properties
});
