//! Diagnostics without the files that they refer to, to be stored or shown in one line.

use super::collected::{Diagnostic, Diagnostics, Severity};
use crate::source::{Location, Sources};

/// A diagnostic as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The severity.
    pub severity: Severity,
    /// The code.
    pub code: String,
    /// The position, if any.
    pub place: Option<Location>,
    /// What is wrong, with the label of the position.
    pub message: String,
    /// As shown on a terminal, with an excerpt and without colors.
    pub text: String,
}

impl Diagnostics {
    /// All diagnostics as text, sorted.
    #[must_use]
    pub fn records(&self, sources: &Sources) -> Vec<Record> {
        let sorted = self.sorted().into_iter();
        sorted.map(|found| found.record(sources)).collect()
    }
}

impl Diagnostic {
    fn record(&self, sources: &Sources) -> Record {
        let place = self.primary.as_ref();
        Record {
            severity: self.severity,
            code: self.code.to_owned(),
            place: place.map(|(span, _)| sources.location(*span)),
            message: match place {
                Some((_, label)) if !label.is_empty() => {
                    super::render::plain(&format!("{} ({label})", self.message))
                }
                _ => super::render::plain(&self.message),
            },
            text: super::render::one(self, sources),
        }
    }
}

impl std::fmt::Display for Record {
    /// One line: position, code, message.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "[{}] {}", self.code, self.message)
    }
}
