// Generated from an OpenAPI specification; change the specification instead.

//! [`Group`].

use clientwright_runtime::{DateTime, FromJson, Mismatch, Node, ToJson, Uri, Value, Writer};
use super::{Company, PartyRefState, Team};

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Group`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Group {
    Company(Company),
    Team(Team),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Group {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("@type").and_then(|tag| tag.as_str()) {
            Some("Company") => <Company as FromJson>::from_json(node).map(Self::Company),
            Some("Team") => <Team as FromJson>::from_json(node).map(Self::Team),
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for Group {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Company(value) => out.tagged_one_of("@type", &["Company"], value),
            Self::Team(value) => out.tagged_one_of("@type", &["Team"], value),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Group);

clientwright_runtime::codegen::v1::union_members!(Group Unknown [Company field, Team field] {
    id: text("id"),
    href: value("href") as Uri,
    at_type: text("@type"),
    state: value("state") as PartyRefState,
    since: value("since") as DateTime,
    links: shared("links") as Vec<String>,
    size: value("size") as i64,
});

clientwright_runtime::codegen::v1::union_alternatives!(Group {
    Company(Company) as_company into_company [from],
    Team(Team) as_team into_team [from],
});
