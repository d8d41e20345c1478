// Generated from an OpenAPI specification; change the specification instead.

//! [`Party`].

use clientwright_runtime::{DateTime, FromJson, Mismatch, Node, ToJson, Uri, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::{Group, PartyRefState, Person};

/// One of several types.
///
/// Defined at `unions.yaml#/components/schemas/Party`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Party {
    Person(Person),
    Group(Group),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Party {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(
                    &["id", "@type", "state"],
                    &[
                        "id",
                        "href",
                        "@type",
                        "state",
                        "since",
                        "links",
                        "givenName",
                        "size",
                    ],
                )
                .listed(
                    &[(&["state"], &[Constant::Text("active"), Constant::Text("gone")])],
                ),
            Shape::of(Kinds::OBJECT)
                .members(
                    &["id", "@type", "state"],
                    &[
                        "id",
                        "href",
                        "@type",
                        "state",
                        "since",
                        "links",
                        "tradingName",
                        "size",
                    ],
                )
                .listed(
                    &[(&["state"], &[Constant::Text("active"), Constant::Text("gone")])],
                ),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Person as FromJson>::from_json(node).map(Self::Person),
                _ => <Group as FromJson>::from_json(node).map(Self::Group),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Party {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Person(value) => value.to_json(out),
            Self::Group(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Party);

clientwright_runtime::codegen::v1::union_members!(Party Unknown [Person field, Group method] {
    id: text("id"),
    href: value("href") as Uri,
    at_type: text("@type"),
    state: value("state") as PartyRefState,
    since: value("since") as DateTime,
    links: shared("links") as Vec<String>,
});

clientwright_runtime::codegen::v1::union_alternatives!(Party {
    Person(Person) as_person into_person [from],
    Group(Group) as_group into_group [from],
});
