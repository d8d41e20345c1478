//! The error for bytes that are not JSON.

use std::borrow::Cow;
use std::fmt;

/// The error for bytes that are not JSON, with its location.
///
/// ```
/// use clientwright_runtime::{Document, SyntaxError};
///
/// let error: SyntaxError = Document::parse(b"{\n  \"id\": }").unwrap_err();
/// assert_eq!((error.line(), error.column()), (2, 9));
/// let cut = Document::parse(b"[1, 2").unwrap_err();
/// assert!(cut.is_at_end());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) offset: usize,
    pub(super) problem: Cow<'static, str>,
    pub(super) at_end: bool,
    pub(super) too_many: bool,
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
            too_many: false,
        }
    }

    /// Returns whether the only error is that the text ends too early.
    #[must_use]
    pub fn is_at_end(&self) -> bool {
        self.at_end
    }

    /// Returns whether the only error is that there are more values than accepted, see
    /// [`Document::parse_within`](super::Document::parse_within).
    #[must_use]
    pub fn has_too_many_values(&self) -> bool {
        self.too_many
    }

    /// Returns the line, starting at 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column in characters, starting at 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// Returns the byte offset, starting at 0.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.too_many {
            f.write_str("not JSON: ")?;
        }
        write!(
            f,
            "{} at line {}, column {}",
            self.problem, self.line, self.column
        )
    }
}

impl std::error::Error for SyntaxError {}
