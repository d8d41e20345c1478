//! One value of a document.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as MapEntry;
use std::fmt;

use super::document::{Entry, Token};
use super::{Mismatch, Number, ObjectReader, ToJson, Value, Writer};

/// What a JSON value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// a number
    Number,
    /// a string
    String,
    /// an array
    Array,
    /// an object
    Object,
}

impl Kind {
    /// The word for it in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
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

/// A value inside a [`Document`](super::Document); as cheap to copy as a reference.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    entries: &'a [Entry<'a>],
    index: u32,
}

impl<'a> Node<'a> {
    pub(super) fn new(entries: &'a [Entry<'a>], index: u32) -> Self {
        Self { entries, index }
    }

    fn entry(self) -> Option<&'a Entry<'a>> {
        self.entries.get(self.index as usize)
    }

    fn token(self) -> &'a Token<'a> {
        self.entry().map_or(&Token::Null, |entry| &entry.token)
    }

    fn end(self) -> u32 {
        self.entry().map_or(self.index, |entry| entry.next)
    }

    /// The byte at which the value starts.
    #[must_use]
    pub fn offset(self) -> usize {
        self.entry().map_or(0, |entry| entry.offset as usize)
    }

    /// What the value is.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self.token() {
            Token::Null => Kind::Null,
            Token::Boolean(_) => Kind::Boolean,
            Token::Number(_) => Kind::Number,
            Token::String(_) => Kind::String,
            Token::Array => Kind::Array,
            Token::Object => Kind::Object,
        }
    }

    /// Whether the value is `null`.
    #[must_use]
    pub fn is_null(self) -> bool {
        matches!(self.token(), Token::Null)
    }

    /// The value of `true` and `false`.
    #[must_use]
    pub fn as_bool(self) -> Option<bool> {
        match self.token() {
            Token::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// The characters of a string, escapes resolved.
    #[must_use]
    pub fn as_str(self) -> Option<&'a str> {
        match self.token() {
            Token::String(text) => Some(text),
            _ => None,
        }
    }

    /// The digits of a number as they were written.
    #[must_use]
    pub fn number_text(self) -> Option<&'a str> {
        match self.token() {
            Token::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The elements of an array; none for any other kind.
    #[must_use]
    pub fn elements(self) -> Elements<'a> {
        Elements(self.children(matches!(self.token(), Token::Array)))
    }

    /// The members of an object in their order; none for any other kind.
    #[must_use]
    pub fn members(self) -> Members<'a> {
        Members(self.children(matches!(self.token(), Token::Object)))
    }

    /// The object has no more members than that.
    pub(super) fn most_members(self) -> usize {
        (self.end().saturating_sub(self.index) / 2) as usize
    }

    fn children(self, any: bool) -> Children<'a> {
        Children {
            entries: self.entries,
            index: self.index.saturating_add(1),
            end: if any { self.end() } else { 0 },
        }
    }

    /// The member of that name; the first, if the name is repeated.
    #[must_use]
    pub fn get(self, name: &str) -> Option<Node<'a>> {
        self.members()
            .find_map(|(key, value)| (key == name).then_some(value))
    }

    /// The value a JSON pointer (RFC 6901) leads to; `""` is the value itself.
    #[must_use]
    pub fn pointer(self, pointer: &str) -> Option<Node<'a>> {
        let Some(steps) = pointer.strip_prefix('/') else {
            return pointer.is_empty().then_some(self);
        };
        let mut node = self;
        for step in steps.split('/') {
            let step = step.replace("~1", "/").replace("~0", "~");
            node = match node.kind() {
                Kind::Array => node.elements().nth(step.parse().ok()?)?,
                _ => node.get(&step)?,
            };
        }
        Some(node)
    }

    /// The value with everything in it, detached from the document.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self.token() {
            Token::Null => Value::Null,
            Token::Boolean(value) => Value::Boolean(*value),
            Token::Number(text) => Value::Number(Number::from_lexed(text)),
            Token::String(text) => Value::String(text.to_string()),
            Token::Array => Value::Array(self.elements().map(Node::to_value).collect()),
            Token::Object => {
                let mut members = BTreeMap::new();
                for (key, value) in self.members() {
                    if let MapEntry::Vacant(free) = members.entry(key.to_owned()) {
                        free.insert(value.to_value());
                    }
                }
                Value::Object(members)
            }
        }
    }

    /// Starts reading an object member by member.
    ///
    /// # Errors
    /// When the value is not an object; `type_name` is what the message then asks for.
    pub fn object(self, type_name: &'static str) -> Result<ObjectReader<'a>, Mismatch> {
        match self.token() {
            Token::Object => Ok(ObjectReader::new(self)),
            _ => Err(self.mismatch(type_name)),
        }
    }

    /// Says that something else was expected here.
    #[must_use]
    pub fn mismatch(self, expected: &'static str) -> Mismatch {
        Mismatch::new(expected, self.kind(), self.offset())
    }
}

impl fmt::Debug for Node<'_> {
    // The kind only: what an answer says stays out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Node({} at byte {})", self.kind(), self.offset())
    }
}

#[derive(Debug, Clone)]
struct Children<'a> {
    entries: &'a [Entry<'a>],
    index: u32,
    end: u32,
}

impl<'a> Children<'a> {
    fn next(&mut self) -> Option<Node<'a>> {
        if self.index >= self.end {
            return None;
        }
        let node = Node::new(self.entries, self.index);
        self.index = node.end();
        Some(node)
    }
}

/// The elements of an array.
#[derive(Debug, Clone)]
pub struct Elements<'a>(Children<'a>);

impl<'a> Iterator for Elements<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Node<'a>> {
        self.0.next()
    }
}

/// The members of an object.
#[derive(Debug, Clone)]
pub struct Members<'a>(Children<'a>);

impl<'a> Iterator for Members<'a> {
    type Item = (&'a str, Node<'a>);

    fn next(&mut self) -> Option<(&'a str, Node<'a>)> {
        let name = self.0.next()?;
        let value = self.0.next()?;
        Some((name.as_str().unwrap_or_default(), value))
    }
}

/// Writes the value again, its members in the order they came in.
impl ToJson for Node<'_> {
    fn to_json(&self, out: &mut Writer) {
        match self.token() {
            Token::Null => out.null(),
            Token::Boolean(value) => out.boolean(*value),
            Token::Number(text) => out.number(text),
            Token::String(text) => out.string(text),
            Token::Array => {
                let mut array = out.array();
                self.elements().for_each(|element| array.element(&element));
                array.end();
            }
            Token::Object => {
                let mut object = out.object();
                self.members()
                    .for_each(|(name, value)| object.field(name, &value));
                object.end();
            }
        }
    }
}
