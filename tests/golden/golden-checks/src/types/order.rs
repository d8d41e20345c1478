// Generated from an OpenAPI specification; change the specification instead.

//! [`Order`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{Code, Extensions, Line, OrderNumber, Party, Tags};

/// At least `2` properties.
///
/// Defined at `checks.yaml#/components/schemas/Order`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Pattern `^\d{3}-[[a-z]$`.
    pub number: Option<OrderNumber>,
    /// At least `1` item, at most `3` items.
    pub lines: Vec<Line>,
    /// At least `2` characters, at most `5` characters.
    pub note: Nullable<String>,
    pub pydantic: Nullable<String>,
    /// No duplicates.
    pub tags: Option<Tags>,
    /// At most `2` properties.
    pub labels: Option<BTreeMap<String, String>>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub matrix: Option<Vec<Vec<f64>>>,
    pub party: Option<Party>,
    pub code: Option<Code>,
    /// At most `9`, at most `2` characters.
    pub either: Option<OrderEither>,
    pub extensions: Option<Extensions>,
    pub card: Option<String>,
    pub cvc: Option<String>,
    /// At least `2` properties.
    pub previous: Option<Box<Order>>,
    /// At most `1` character.
    ///
    /// Always `order`.
    pub kind: Option<String>,
    /// At most `3` characters.
    pub free: Option<Value>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Order {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(lines: Vec<Line>) -> Self {
        Self {
            number: None,
            lines,
            note: Nullable::Absent,
            pydantic: Nullable::Absent,
            tags: None,
            labels: None,
            matrix: None,
            party: None,
            code: None,
            either: None,
            extensions: None,
            card: None,
            cvc: None,
            previous: None,
            kind: None,
            free: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_number(mut self, number: impl Into<OrderNumber>) -> Self {
        self.number = Some(number.into());
        self
    }

    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Nullable::Value(note.into());
        self
    }

    #[must_use]
    pub fn with_pydantic(mut self, pydantic: impl Into<String>) -> Self {
        self.pydantic = Nullable::Value(pydantic.into());
        self
    }

    #[must_use]
    pub fn with_tags(mut self, tags: Tags) -> Self {
        self.tags = Some(tags);
        self
    }

    #[must_use]
    pub fn with_labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    #[must_use]
    pub fn with_matrix(mut self, matrix: Vec<Vec<f64>>) -> Self {
        self.matrix = Some(matrix);
        self
    }

    #[must_use]
    pub fn with_party(mut self, party: impl Into<Party>) -> Self {
        self.party = Some(party.into());
        self
    }

    #[must_use]
    pub fn with_code(mut self, code: impl Into<Code>) -> Self {
        self.code = Some(code.into());
        self
    }

    #[must_use]
    pub fn with_either(mut self, either: impl Into<OrderEither>) -> Self {
        self.either = Some(either.into());
        self
    }

    #[must_use]
    pub fn with_extensions(mut self, extensions: Extensions) -> Self {
        self.extensions = Some(extensions);
        self
    }

    #[must_use]
    pub fn with_card(mut self, card: impl Into<String>) -> Self {
        self.card = Some(card.into());
        self
    }

    #[must_use]
    pub fn with_cvc(mut self, cvc: impl Into<String>) -> Self {
        self.cvc = Some(cvc.into());
        self
    }

    #[must_use]
    pub fn with_previous(mut self, previous: Order) -> Self {
        self.previous = Some(Box::new(previous));
        self
    }

    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    #[must_use]
    pub fn with_free(mut self, free: Value) -> Self {
        self.free = Some(free);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Order {
    number: optional("number", OrderNumber),
    lines: required("lines", Vec<Line>),
    note: optional_nullable("note", String),
    pydantic: optional_nullable("pydantic", String),
    tags: optional("tags", Tags),
    labels: optional("labels", BTreeMap<String, String>),
    matrix: optional("matrix", Vec<Vec<f64>>),
    party: optional("party", Party),
    code: optional("code", Code),
    either: optional("either", OrderEither),
    extensions: optional("extensions", Extensions),
    card: optional("card", String),
    cvc: optional("cvc", String),
    previous: optional("previous", Box<Order>),
    kind: optional("kind", String),
    free: optional_value("free", Value),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Order: [
    rule::MinProperties(2),
    rule::Requires("card", &["cvc"]),
    rule::Member("number", &[rule::PatternAs("^\\d{3}-[[a-z]$", "^[0-9]{3}-[\\[a-z]$")]),
    rule::Member("lines", &[
        rule::MinItems(1),
        rule::MaxItems(3),
        rule::Items(&[rule::Type(of::<super::Line>)]),
    ]),
    rule::Member("note", &[rule::MinLength(2), rule::MaxLength(5)]),
    rule::Member("pydantic", &[rule::MaxLength(3)]),
    rule::Member("tags", &[rule::UniqueItems, rule::Items(&[rule::MaxLength(4)])]),
    rule::Member("labels", &[
        rule::MaxProperties(2),
        rule::Names(&[rule::MaxLength(4), rule::Pattern("^[a-z/]+$")]),
        rule::Others(&[], &[], &[rule::MaxLength(2)]),
    ]),
    rule::Member("matrix", &[rule::Items(&[rule::Items(&[rule::Below("10")])])]),
    rule::Member("party", &[rule::Type(of::<super::Party>)]),
    rule::Member("code", &[rule::Type(of::<super::Code>)]),
    rule::Member("either", &[rule::Type(of::<super::OrderEither>)]),
    rule::Member("extensions", &[rule::Type(of::<super::Extensions>)]),
    rule::Member("previous", &[rule::Type(of::<super::Order>)]),
    rule::Member("kind", &[rule::IsText("order")]),
    rule::Member("free", &[rule::MaxLength(3)]),
]);

/// One of several types.
///
/// At most `9`, at most `2` characters.
///
/// Defined at `checks.yaml#/components/schemas/Order/properties/either`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderEither {
    Text(String),
    Integer(i64),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for OrderEither {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::STRING), Shape::of(Kinds::INTEGER)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <String as FromJson>::from_json(node).map(Self::Text),
                _ => <i64 as FromJson>::from_json(node).map(Self::Integer),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for OrderEither {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => value.to_json(out),
            Self::Integer(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(OrderEither);

clientwright_runtime::codegen::v1::union_alternatives!(OrderEither {
    Text(String) as_text into_text [text from],
    Integer(i64) as_integer into_integer [from],
});

clientwright_runtime::codegen::v1::checks!(OrderEither: [
    rule::MaxLength(2),
    rule::Maximum("9"),
]);
