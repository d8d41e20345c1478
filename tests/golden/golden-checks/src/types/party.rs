// Generated from an OpenAPI specification; change the specification instead.

//! [`Party`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Company, Person};

/// One of several types.
///
/// Defined at `checks.yaml#/components/schemas/Party`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Party {
    Person(Person),
    Company(Company),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Party {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("kind").and_then(|tag| tag.as_str()) {
            Some("person") | Some("Person") => {
                <Person as FromJson>::from_json(node).map(Self::Person)
            }
            Some("company") | Some("Company") => {
                <Company as FromJson>::from_json(node).map(Self::Company)
            }
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for Party {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Person(value) => {
                out.tagged_one_of("kind", &["person", "Person"], value)
            }
            Self::Company(value) => {
                out.tagged_one_of("kind", &["company", "Company"], value)
            }
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Party);

clientwright_runtime::codegen::v1::union_members!(Party Unknown [Person field, Company field] {
    kind: text("kind"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Party {
    Person(Person) as_person into_person [from],
    Company(Company) as_company into_company [from],
});

clientwright_runtime::codegen::v1::checks!(Party: [
    rule::Tagged("kind", &[
        ("person", &[rule::Type(of::<super::Person>)]),
        ("Person", &[rule::Type(of::<super::Person>)]),
        ("company", &[rule::Type(of::<super::Company>)]),
        ("Company", &[rule::Type(of::<super::Company>)]),
    ], &[]),
]);
