//! A value in a document.

use std::fmt;

use super::tape::{Entry, Tape, Token, mark};

/// The kind of a JSON value.
///
/// ```
/// use clientwright_runtime::{Document, Kind};
///
/// let document = Document::parse(br#"{"id": 7}"#)?;
/// assert_eq!(document.root().kind(), Kind::Object);
/// assert_eq!(Kind::Object.as_str(), "object");
/// # Ok::<(), clientwright_runtime::SyntaxError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// Returns the name of the kind in messages.
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
///
/// ```
/// use clientwright_runtime::Document;
///
/// let document = Document::parse(br#"{"lines": [{"sku": "a"}, {"sku": "b"}]}"#)?;
/// let lines = document.root().get("lines").into_iter().flat_map(|lines| lines.elements());
/// let skus: Vec<_> = lines.filter_map(|line| line.get("sku")?.as_str()).collect();
/// assert_eq!(skus, ["a", "b"]);
/// # Ok::<(), clientwright_runtime::SyntaxError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Node<'a> {
    tape: &'a Tape<'a>,
    index: u32,
}

impl<'a> Node<'a> {
    pub(super) fn new(tape: &'a Tape<'a>, index: u32) -> Self {
        Self { tape, index }
    }

    /// Returns whether dates in another form than the promised one are rejected.
    pub(crate) fn dates_keep_their_form(self) -> bool {
        self.tape.dates_keep_their_form
    }

    #[inline]
    fn entry(self) -> Option<&'a Entry> {
        self.tape.entries.get(self.index as usize)
    }

    #[inline]
    pub(super) fn token(self) -> Token {
        self.entry().map_or(Token::Null, |entry| entry.token)
    }

    /// Returns the index of the first entry after the value.
    #[inline]
    fn end(self) -> u32 {
        match self.entry() {
            Some(entry) if matches!(entry.token, Token::Array | Token::Object) => entry.extent,
            Some(_) => self.index.saturating_add(1),
            None => self.index,
        }
    }

    /// Returns the length in bytes of the text of an array or object, without its last value.
    pub(super) fn length(self) -> usize {
        let last = Node::new(self.tape, self.end().saturating_sub(1));
        last.offset().saturating_sub(self.offset())
    }

    /// Returns the number of elements or members, or `None` if there are very many.
    #[inline]
    pub(super) fn size(self) -> Option<usize> {
        match self.entry() {
            Some(entry) if matches!(entry.token, Token::Array | Token::Object) => {
                Some(usize::from(entry.mark)).filter(|_| entry.mark < u16::MAX)
            }
            _ => Some(0),
        }
    }

    /// Returns the byte offset at which the value starts.
    #[must_use]
    pub fn offset(self) -> usize {
        self.entry().map_or(0, |entry| entry.start as usize)
    }

    /// Returns the kind of the value.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self.token() {
            Token::Null => Kind::Null,
            Token::False | Token::True => Kind::Boolean,
            Token::Number => Kind::Number,
            Token::String | Token::Escaped => Kind::String,
            Token::Array => Kind::Array,
            Token::Object => Kind::Object,
        }
    }

    /// Returns whether the value is `null`.
    #[must_use]
    pub fn is_null(self) -> bool {
        matches!(self.token(), Token::Null)
    }

    /// Returns the value of `true` and `false`.
    #[must_use]
    pub fn as_bool(self) -> Option<bool> {
        match self.token() {
            Token::False => Some(false),
            Token::True => Some(true),
            _ => None,
        }
    }

    /// Returns the characters of a string, with escapes resolved.
    #[must_use]
    pub fn as_str(self) -> Option<&'a str> {
        let entry = self.entry()?;
        match entry.token {
            Token::String => {
                let start = (entry.start as usize).saturating_add(1);
                let end = start.saturating_add(entry.extent as usize);
                self.tape.text.get(start..end)
            }
            Token::Escaped => self.tape.unescaped.get(entry.extent),
            _ => None,
        }
    }

    /// Returns the text of a number as written.
    #[must_use]
    pub fn number_text(self) -> Option<&'a str> {
        let entry = self.entry().filter(|entry| entry.token == Token::Number)?;
        let start = entry.start as usize;
        let end = start.saturating_add(entry.extent as usize);
        self.tape.text.get(start..end)
    }

    /// Returns the elements of an array; none for any other kind.
    #[must_use]
    pub fn elements(self) -> Elements<'a> {
        Elements(self.children(matches!(self.token(), Token::Array)))
    }

    /// Returns the members of an object in their order; none for any other kind.
    #[must_use]
    pub fn members(self) -> Members<'a> {
        Members(self.children(matches!(self.token(), Token::Object)))
    }

    fn children(self, any: bool) -> Children<'a> {
        Children {
            tape: self.tape,
            index: self.index.saturating_add(1),
            end: if any { self.end() } else { 0 },
        }
    }

    /// Returns the member with the given name; the last, if the name is repeated.
    #[must_use]
    pub fn get(self, name: &str) -> Option<Node<'a>> {
        let mark = mark(name.as_bytes());
        self.marked_members()
            .filter(|member| member.is_marked(name, mark))
            .last()
            .map(Member::value)
    }

    /// Returns the first member of an object.
    #[inline]
    pub(super) fn first_member(self) -> Option<Member<'a>> {
        let first = self.member_at(self.index.saturating_add(1));
        (self.token() == Token::Object && first.index < first.end).then_some(first)
    }

    /// Returns the member whose name is the entry at the given index.
    #[inline]
    pub(super) fn member_at(self, index: u32) -> Member<'a> {
        Member {
            tape: self.tape,
            index,
            end: self.end(),
        }
    }

    /// Returns the members of an object, without reading their names.
    pub(super) fn marked_members(self) -> impl Iterator<Item = Member<'a>> {
        std::iter::successors(self.first_member(), |member| member.next())
    }

    /// Returns the value at a JSON pointer (RFC 6901); `""` is the value itself.
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
}

impl fmt::Debug for Node<'_> {
    // Only the kind: the content of a response must not appear in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Node({} at byte {})", self.kind(), self.offset())
    }
}

/// A member of an object.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    tape: &'a Tape<'a>,
    /// The index of the entry of its name.
    index: u32,
    /// The index of the first entry after the object.
    end: u32,
}

impl<'a> Member<'a> {
    fn key(self) -> Node<'a> {
        Node::new(self.tape, self.index)
    }

    pub(super) fn name(self) -> &'a str {
        self.key().as_str().unwrap_or_default()
    }

    #[inline]
    pub(super) fn name_bytes(self) -> &'a [u8] {
        match self.key().entry() {
            Some(entry) if entry.token == Token::String => entry.plain(self.tape.text.as_bytes()),
            _ => self.name().as_bytes(),
        }
    }

    /// Returns whether a later member has the same name.
    #[cold]
    pub(super) fn is_repeated(self) -> bool {
        let mut later = std::iter::successors(self.next(), |member| member.next());
        later.any(|member| member.mark() == self.mark() && member.name() == self.name())
    }

    pub(super) fn index(self) -> u32 {
        self.index
    }

    #[inline]
    pub(super) fn value(self) -> Node<'a> {
        Node::new(self.tape, self.index.saturating_add(1))
    }

    /// Returns the [`mark`] of its name.
    #[inline]
    pub(super) fn mark(self) -> u16 {
        self.key().entry().map_or(0, |entry| entry.mark)
    }

    /// Returns whether it has the given name, whose mark is `mark`.
    #[inline]
    pub(super) fn is_marked(self, name: &str, mark: u16) -> bool {
        self.mark() == mark && self.is(name)
    }

    #[inline]
    pub(super) fn is(self, name: &str) -> bool {
        self.name_bytes() == name.as_bytes()
    }

    #[inline]
    pub(super) fn next(self) -> Option<Self> {
        let index = self.value().end();
        (index < self.end).then_some(Self { index, ..self })
    }
}

#[derive(Debug, Clone)]
struct Children<'a> {
    tape: &'a Tape<'a>,
    index: u32,
    end: u32,
}

impl<'a> Children<'a> {
    fn next(&mut self) -> Option<Node<'a>> {
        if self.index >= self.end {
            return None;
        }
        let node = Node::new(self.tape, self.index);
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
