//! Errors in `clients.toml`, with their positions.

use std::fmt;

use crate::project::suggestion::in_words_of_toml;

/// An error at a position of the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Problem {
    line: usize,
    column: usize,
    why: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column, why } = self;
        write!(f, "line {line}, column {column}: {why}")
    }
}

impl Problem {
    /// An error at an offset in the text.
    pub(super) fn at(text: &str, offset: usize, why: impl Into<String>) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        Self {
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
            why: why.into(),
        }
    }

    /// An error of the parser.
    pub(super) fn of_toml(text: &str, error: &toml::de::Error) -> Self {
        let start = error.span().unwrap_or_default().start;
        Self::at(text, start, in_words_of_toml(error.message()))
    }
}
