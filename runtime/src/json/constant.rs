//! Scalars from a specification.

use super::node::Node;
use super::number::is_same;
use super::writer::{ToJson, Writer};

/// A scalar from a specification: a value of a `const`, an `enum` or the mapping of a discriminator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constant {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number as text. Its notation does not matter: `1` equals `1.0`.
    Number(&'static str),
    /// A string.
    Text(&'static str),
}

impl Constant {
    /// Returns whether a value equals this one.
    #[must_use]
    pub fn is(self, node: Node<'_>) -> bool {
        match self {
            Self::Null => node.is_null(),
            Self::Boolean(value) => node.as_bool() == Some(value),
            Self::Number(text) => node.number_text().is_some_and(|found| is_same(text, found)),
            Self::Text(text) => node.as_str() == Some(text),
        }
    }
}

impl ToJson for Constant {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Null => out.null(),
            Self::Boolean(value) => out.boolean(*value),
            Self::Number(text) => out.number(text),
            Self::Text(text) => out.string(text),
        }
    }
}
