//! JSON values that preserve the text of numbers and the order of properties.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use clientwright_openapi::source::{Node, NodeValue};

use crate::number::Exact;

/// A JSON value.
#[derive(Clone, Debug)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object: names and values in the original order.
    Object(Vec<(String, Json)>),
}

/// The type of a JSON value according to JSON Schema. A whole number is an `integer`, regardless of its
/// notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is called as the specification calls it")]
pub enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    /// The name in JSON Schema.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Json {
    /// A value of a document.
    #[must_use]
    pub fn of(node: &Node) -> Self {
        match &node.value {
            NodeValue::Null => Self::Null,
            NodeValue::Bool(value) => Self::Bool(*value),
            NodeValue::Number(text) => Self::Number(text.clone()),
            NodeValue::String(text) => Self::String(text.clone()),
            NodeValue::Sequence(elements) => Self::Array(elements.iter().map(Self::of).collect()),
            NodeValue::Mapping(members) => Self::Object(
                members
                    .iter()
                    .map(|(key, value)| {
                        (key.as_str().unwrap_or_default().to_owned(), Self::of(value))
                    })
                    .collect(),
            ),
        }
    }

    /// The type of the value.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Null => Kind::Null,
            Self::Bool(_) => Kind::Boolean,
            Self::Number(text) if is_integral(text) => Kind::Integer,
            Self::Number(_) => Kind::Number,
            Self::String(_) => Kind::String,
            Self::Array(_) => Kind::Array,
            Self::Object(_) => Kind::Object,
        }
    }

    /// The number of nested values, including itself.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::Array(elements) => 1 + elements.iter().map(Self::size).sum::<usize>(),
            Self::Object(members) => 1 + members.iter().map(|(_, v)| v.size()).sum::<usize>(),
            _ => 1,
        }
    }

    /// The property of an object with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// Whether two values are equal: numbers by value, properties in any order.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => same_number(a, b),
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same(b))
            }
            (Self::Object(a), Self::Object(b)) => {
                if a.len() != b.len() {
                    return false;
                }
                let theirs: BTreeMap<&str, &Self> = b
                    .iter()
                    .map(|(name, value)| (name.as_str(), value))
                    .collect();
                a.iter().all(|(name, value)| {
                    theirs
                        .get(name.as_str())
                        .is_some_and(|other| value.same(other))
                })
            }
            _ => false,
        }
    }

    /// Whether the value is equal to a node of a document, as in [`Self::same`].
    #[must_use]
    pub fn is(&self, node: &Node) -> bool {
        match (self, &node.value) {
            (Self::Null, NodeValue::Null) => true,
            (Self::Bool(a), NodeValue::Bool(b)) => a == b,
            (Self::Number(a), NodeValue::Number(b)) => same_number(a, b),
            (Self::String(a), NodeValue::String(b)) => a == b,
            (Self::Array(_), NodeValue::Sequence(_)) | (Self::Object(_), NodeValue::Mapping(_)) => {
                self.same(&Self::of(node))
            }
            _ => false,
        }
    }

    /// Compact JSON, optionally with non-ASCII characters escaped.
    #[must_use]
    pub fn write(&self, ascii: bool) -> String {
        let mut out = String::new();
        self.write_to(&mut out, ascii);
        out
    }

    fn write_to(&self, out: &mut String, ascii: bool) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(text) => out.push_str(text),
            Self::String(text) => write_string(out, text, ascii),
            Self::Array(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    element.write_to(out, ascii);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_string(out, name, ascii);
                    out.push(':');
                    value.write_to(out, ascii);
                }
                out.push('}');
            }
        }
    }

    /// A canonical text of the value.
    fn canonical(&self) -> String {
        let mut out = String::new();
        self.canonical_to(&mut out);
        out
    }

    fn canonical_to(&self, out: &mut String) {
        match self {
            Self::Number(text) => match Exact::parse(text) {
                Some(exact) => out.push_str(&exact.canonical()),
                None => out.push_str(text),
            },
            Self::Array(elements) => {
                out.push('[');
                for element in elements {
                    element.canonical_to(out);
                    out.push(',');
                }
                out.push(']');
            }
            Self::Object(members) => {
                let sorted: BTreeMap<&str, &Self> = members
                    .iter()
                    .map(|(name, value)| (name.as_str(), value))
                    .collect();
                out.push('{');
                for (name, value) in sorted {
                    write_string(out, name, false);
                    out.push(':');
                    value.canonical_to(out);
                    out.push(',');
                }
                out.push('}');
            }
            other => other.write_to(out, false),
        }
    }
}

/// The first two equal elements, in order.
pub(crate) fn twins(elements: &[Json]) -> Option<(usize, usize)> {
    let mut seen = HashSet::with_capacity(elements.len());
    let second = elements
        .iter()
        .position(|element| !seen.insert(element.canonical()))?;
    let twin = elements.get(second)?;
    let first = elements.iter().position(|element| element.same(twin))?;
    Some((first, second))
}

fn is_integral(text: &str) -> bool {
    Exact::parse(text).is_some_and(|exact| exact.is_integral())
}

fn same_number(a: &str, b: &str) -> bool {
    a == b || matches!((Exact::parse(a), Exact::parse(b)), (Some(a), Some(b)) if a == b)
}

fn write_string(out: &mut String, text: &str, ascii: bool) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '/' if ascii => out.push_str("\\/"),
            c if u32::from(c) < 0x20 || (ascii && !c.is_ascii()) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
