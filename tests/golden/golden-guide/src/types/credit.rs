// Generated from an OpenAPI specification; change the specification instead.

//! [`Credit`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{Company, Person};

/// A person or a company that took part.
///
/// Defined at `guide.yaml#/components/schemas/Credit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Credit {
    Person(Person),
    Company(Company),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Credit {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("kind").and_then(|tag| tag.as_str()) {
            Some("person") => <Person as FromJson>::from_json(node).map(Self::Person),
            Some("company") => <Company as FromJson>::from_json(node).map(Self::Company),
            _ => Ok(Self::Unknown(node.to_value())),
        }
    }
}

impl ToJson for Credit {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Person(value) => out.tagged_one_of("kind", &["person"], value),
            Self::Company(value) => out.tagged_one_of("kind", &["company"], value),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Credit);

clientwright_runtime::codegen::v1::union_members!(Credit Unknown [Person field, Company field] {
    kind: text("kind"),
    name: text("name"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Credit {
    Person(Person) as_person into_person [from],
    Company(Company) as_company into_company [from],
});

clientwright_runtime::codegen::v1::checks!(Credit: [
    rule::Tagged("kind", &[
        ("person", &[rule::Type(of::<super::Person>)]),
        ("company", &[rule::Type(of::<super::Company>)]),
    ], &[]),
]);
