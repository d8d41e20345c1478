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
#[derive(Debug, Clone)]
pub struct Document<'a> {
    entries: Vec<Entry<'a>>,
}

/// A value or the name of a member. The entries of an array or object follow its own entry.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    pub(super) token: Token<'a>,
    pub(super) offset: u32,
    /// The index of the first entry behind this value.
    pub(super) next: u32,
}

#[derive(Debug, Clone)]
pub(super) enum Token<'a> {
    Null,
    Boolean(bool),
    Number(&'a str),
    String(Cow<'a, str>),
    Array,
    Object,
}

impl<'a> Document<'a> {
    /// Parses one JSON text (RFC 8259). White space around it and a byte order mark are accepted.
    ///
    /// # Errors
    /// When the bytes are not one JSON text, are not UTF-8, or nest deeper than [`MAX_DEPTH`].
    pub fn parse(bytes: &'a [u8]) -> Result<Self, SyntaxError> {
        Ok(Self {
            entries: lex::entries(bytes)?,
        })
    }

    /// The value of the whole text.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node::new(&self.entries, 0)
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
