//! Errors in `clients.toml`, with their positions.

use crate::project::suggestion::in_words_of_toml;

/// An error at an offset of the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Problem {
    at: usize,
    why: String,
}

impl Problem {
    pub(super) fn at(offset: usize, why: impl Into<String>) -> Self {
        let why = why.into();
        Self { at: offset, why }
    }

    /// An error of the parser.
    pub(super) fn of_toml(error: &toml::de::Error) -> Self {
        let start = error.span().unwrap_or_default().start;
        Self::at(start, in_words_of_toml(error.message()))
    }

    /// The message with the line and the column. This reads the text up to there, so it is only for errors that are
    /// printed.
    pub(super) fn located(&self, text: &str) -> String {
        let before = text.get(..self.at).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default();
        let column = column.chars().count() + 1;
        format!("line {line}, column {column}: {}", self.why)
    }
}
