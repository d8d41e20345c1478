// Generated from an OpenAPI specification; change the specification instead.

//! [`Shop`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{OnlineShop, Stall};

/// A base schema with a default alternative.
///
/// Defined at `constants.yaml#/components/schemas/Shop`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shop {
    OnlineShop(OnlineShop),
    Stall(Stall),
    Base(ShopBase),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Shop {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("kind").and_then(|tag| tag.as_str()) {
            Some("online") | Some("OnlineShop") => {
                <OnlineShop as FromJson>::from_json(node).map(Self::OnlineShop)
            }
            Some("Stall") => <Stall as FromJson>::from_json(node).map(Self::Stall),
            Some("Shop") => <ShopBase as FromJson>::from_json(node).map(Self::Base),
            _ => {
                match <Stall as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::Stall(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for Shop {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::OnlineShop(value) => {
                out.tagged_one_of("kind", &["online", "OnlineShop"], value)
            }
            Self::Stall(value) => {
                out.tagged_none_of("kind", &["online", "OnlineShop", "Shop"], value)
            }
            Self::Base(value) => out.tagged_one_of("kind", &["Shop"], value),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Shop);

clientwright_runtime::codegen::v1::union_members!(Shop Unknown [
    OnlineShop field,
    Stall field,
    Base field
] {
    kind: text("kind"),
    name: text("name"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Shop {
    OnlineShop(OnlineShop) as_online_shop into_online_shop [from],
    Stall(Stall) as_stall into_stall [from],
    Base(ShopBase) as_base into_base [from],
});

/// A base schema with a default alternative.
///
/// Defined at `constants.yaml#/components/schemas/Shop`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShopBase {
    pub kind: Option<String>,
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ShopBase {
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(ShopBase {
    kind: optional("kind"),
    name: optional("name"),
    ..additional_properties
});
