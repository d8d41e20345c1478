//! Errors in `clients.toml`, with their positions.

use std::ops::Range;

use crate::project::suggestion::in_words_of_toml;

/// The maximum number of reported errors: after each, the file is read again.
pub(super) const MAX_ERRORS: usize = 100;

/// An error at a part of the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::project) struct Problem {
    start: usize,
    end: usize,
    why: String,
    help: Option<String>,
}

impl Problem {
    pub(in crate::project) fn at(part: Range<usize>, why: impl Into<String>) -> Self {
        Self {
            start: part.start,
            end: part.end,
            why: why.into(),
            help: None,
        }
    }

    /// An error of the parser.
    pub(super) fn of_toml(error: &toml::de::Error) -> Self {
        let (why, help) = in_words_of_toml(error.message());
        Self::at(error.span().unwrap_or_default(), why).with_help(help)
    }

    pub(super) fn with_help(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }

    pub(super) fn start(&self) -> usize {
        self.start
    }

    pub(super) fn why(&self) -> &str {
        &self.why
    }

    pub(super) fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The part that is shown: of a table, only its first line.
    pub(super) fn shown(&self, text: &str) -> Range<usize> {
        let part = text.get(self.start..self.end).unwrap_or_default();
        let first = part.lines().next().unwrap_or_default();
        self.start..self.start + first.len()
    }

    /// The message with the line and the column. This reads the text up to there, so it is only for errors that are
    /// printed.
    pub(super) fn located(&self, text: &str) -> String {
        let before = text.get(..self.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default();
        let column = column.trim_start_matches('\u{feff}').chars().count() + 1;
        let help = self.help.as_ref();
        let help = help.map_or(String::new(), |help| format!("\n  help: {help}"));
        format!("line {line}, column {column}: {}{help}", self.why)
    }
}
