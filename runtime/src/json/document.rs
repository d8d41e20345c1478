//! A JSON text as a flat list of entries that borrow from it.

use std::borrow::Cow;
use std::fmt;

use super::lex;
use super::node::Node;

/// How deep arrays and objects may be nested. Types read themselves recursively, so this bounds
/// their stack too.
pub const MAX_DEPTH: usize = 128;

/// One parsed JSON text.
///
/// Where an object repeats a name, the first member counts.
#[derive(Clone)]
pub struct Document<'a> {
    pub(super) text: &'a str,
    pub(super) entries: Vec<Entry>,
    /// The strings that have escapes, without them.
    pub(super) unescaped: Vec<String>,
}

/// A value or the name of a member. The entries of an array or object follow its own entry.
///
/// Small, because a long answer has very many.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    /// The byte at which it starts.
    pub(super) start: u32,
    /// Of an array or object, the index of the first entry behind it; of a number or string, how
    /// many bytes it has; of a string with escapes, its index among those.
    pub(super) extent: u32,
    /// Of an array or object, how many elements or members it has, at most 65 535; of a name, its
    /// [`mark`]; of other strings, anything.
    pub(super) mark: u16,
    pub(super) token: Token,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Null,
    False,
    True,
    Number,
    String,
    Escaped,
    Array,
    Object,
}

impl Entry {
    /// Of a string without escapes, its bytes.
    #[inline]
    pub(super) fn plain(self, text: &[u8]) -> &[u8] {
        let start = (self.start as usize).saturating_add(1);
        let end = start.saturating_add(self.extent as usize);
        text.get(start..end).unwrap_or_default()
    }
}

/// A number that is the same for the same name and mostly another for another.
#[inline]
pub(super) fn mark(name: &[u8]) -> u16 {
    let byte = |at: usize| u32::from(name.get(at).copied().unwrap_or_default());
    let length = name.len();
    let some = byte(0)
        | byte(length / 2) << 8
        | byte(length.wrapping_sub(1)) << 16
        | u32::try_from(length % 256).unwrap_or_default() << 24;
    let [.., third, fourth] = some.wrapping_mul(0x9E37_79B1).to_le_bytes();
    u16::from_le_bytes([third, fourth])
}

impl<'a> Document<'a> {
    /// Parses one JSON text (RFC 8259). White space around it and a byte order mark are accepted.
    ///
    /// # Errors
    /// When the bytes are not one JSON text, are not UTF-8, or nest deeper than [`MAX_DEPTH`].
    pub fn parse(bytes: &'a [u8]) -> Result<Self, SyntaxError> {
        lex::document(bytes)
    }

    /// The value of the whole text.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }
}

impl fmt::Debug for Document<'_> {
    // The size only: what an answer says stays out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({} bytes)", self.text.len())
    }
}

/// Bytes that are not JSON, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) offset: usize,
    pub(super) problem: Cow<'static, str>,
    pub(super) at_end: bool,
}

impl SyntaxError {
    pub(super) fn at(bytes: &[u8], offset: usize, problem: impl Into<Cow<'static, str>>) -> Self {
        let before = bytes.get(..offset).unwrap_or(bytes);
        let line_start = before
            .iter()
            .rposition(|b| *b == b'\n')
            .map_or(0, |newline| newline.saturating_add(1));
        let in_line = before.get(line_start..).unwrap_or_default();
        Self {
            line: before.iter().filter(|b| **b == b'\n').count() + 1,
            column: String::from_utf8_lossy(in_line).chars().count() + 1,
            offset,
            problem: problem.into(),
            at_end: false,
        }
    }

    /// Whether nothing is wrong but that the text ends too early.
    #[must_use]
    pub fn is_at_end(&self) -> bool {
        self.at_end
    }

    /// The line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in characters, from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// The byte offset, from 0.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "not JSON: {} at line {}, column {}",
            self.problem, self.line, self.column
        )
    }
}

impl std::error::Error for SyntaxError {}
