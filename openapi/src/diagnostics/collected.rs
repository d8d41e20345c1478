//! Diagnostics, collected while everything else continues.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::Span;

use super::codes;

/// The severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something was lost or is likely a mistake; the client is generated.
    Warning,
}

/// One diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The severity.
    pub severity: Severity,
    /// Stable code, e.g. `E0107`; listed in `diagnostics/codes`.
    pub code: &'static str,
    /// What is wrong, in one line.
    pub message: String,
    /// The position, with a short label for the excerpt; `None` if no file could be read.
    pub primary: Option<(Span, String)>,
    /// Other relevant positions.
    pub secondary: Vec<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic without labels, other positions and help.
    #[must_use]
    pub fn new(
        severity: Severity,
        code: &'static str,
        place: impl Into<Option<Span>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            code,
            message: message.into(),
            primary: place.into().map(|span| (span, String::new())),
            secondary: Vec::new(),
            help: None,
        }
    }
}

/// The maximum number of diagnostics that are kept; the rest are only counted.
const MAX_KEPT: usize = 10_000;

/// Collects diagnostics; passed through every step.
#[derive(Debug, Default)]
pub struct Diagnostics {
    pub(super) list: Vec<Diagnostic>,
    pub(super) has_errors: bool,
    pub(super) errors_not_kept: usize,
    pub(super) warnings_not_kept: usize,
    pub(super) allowed: BTreeMap<&'static str, usize>,
    /// Places in documents that allowed a diagnostic.
    allowed_at: BTreeSet<Span>,
}

impl Diagnostics {
    /// Creates an empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a diagnostic. If it has no help text, it gets the one of its code.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        if diagnostic.help.is_none() {
            diagnostic.help = codes::find(diagnostic.code).map(|code| code.help.to_owned());
        }
        let is_error = diagnostic.severity == Severity::Error;
        self.has_errors |= is_error;
        if self.list.len() < MAX_KEPT {
            self.list.push(diagnostic);
        } else if is_error {
            self.errors_not_kept += 1;
        } else {
            self.warnings_not_kept += 1;
        }
    }

    /// Adds an error; labels and help can be chained. It is added at the end of the statement.
    pub fn error(
        &mut self,
        code: &'static str,
        place: impl Into<Option<Span>>,
        message: impl Into<String>,
    ) -> DiagnosticBuilder<'_> {
        self.report(Diagnostic::new(Severity::Error, code, place, message))
    }

    /// Adds a warning; labels and help can be chained. It is added at the end of the statement.
    pub fn warning(
        &mut self,
        code: &'static str,
        place: impl Into<Option<Span>>,
        message: impl Into<String>,
    ) -> DiagnosticBuilder<'_> {
        self.report(Diagnostic::new(Severity::Warning, code, place, message))
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) -> DiagnosticBuilder<'_> {
        DiagnosticBuilder {
            diagnostics: self,
            diagnostic: Some(diagnostic),
        }
    }

    /// Drops diagnostics, e.g. those of parts of a document that are not generated.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
        self.look_for_errors();
    }

    /// Drops diagnostics that a place in a document allows.
    pub(crate) fn allow(&mut self, mut at: impl FnMut(&Diagnostic) -> Option<Span>) {
        let (allowed, places) = (&mut self.allowed, &mut self.allowed_at);
        self.list.retain(|found| {
            let Some(place) = at(found) else {
                return true;
            };
            *allowed.entry(found.code).or_default() += 1;
            places.insert(place);
            false
        });
    }

    /// Whether a place in a document has allowed a diagnostic.
    pub(crate) fn was_allowed_at(&self, place: Span) -> bool {
        self.allowed_at.contains(&place)
    }

    /// Whether any diagnostic is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.has_errors
    }

    /// How many diagnostics of each code were dropped because a [rule](super::LintLevels) allows them.
    #[must_use]
    pub fn allowed(&self) -> &BTreeMap<&'static str, usize> {
        &self.allowed
    }

    /// Whether there are no diagnostics.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The diagnostics sorted by file, position and severity, without duplicates.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut seen = BTreeSet::new();
        let mut sorted: Vec<&Diagnostic> = self
            .list
            .iter()
            .filter(|found| {
                let place = found.primary.as_ref().map(|(span, _)| *span);
                seen.insert((place, found.code, found.message.as_str()))
            })
            .collect();
        sorted.sort_by_key(|found| {
            let place = found.primary.as_ref().map(|(span, _)| *span);
            (place, found.severity, found.code)
        });
        sorted
    }

    /// The number of errors and warnings, without duplicates (beyond 10,000 diagnostics,
    /// with duplicates).
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let sorted = self.sorted();
        let errors = sorted
            .iter()
            .filter(|found| found.severity == Severity::Error)
            .count();
        let warnings = sorted.len() - errors;
        (
            errors + self.errors_not_kept,
            warnings + self.warnings_not_kept,
        )
    }
}

/// A diagnostic under construction; added when it goes out of scope.
#[derive(Debug)]
pub struct DiagnosticBuilder<'a> {
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) diagnostic: Option<Diagnostic>,
}

impl DiagnosticBuilder<'_> {
    /// Sets the label of the position.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        if let Some((_, text)) = self
            .diagnostic
            .as_mut()
            .and_then(|found| found.primary.as_mut())
        {
            *text = label.into();
        }
        self
    }

    /// Adds another relevant position.
    pub fn also(mut self, place: Span, label: impl Into<String>) -> Self {
        if let Some(found) = &mut self.diagnostic {
            found.secondary.push((place, label.into()));
        }
        self
    }

    /// Sets the help text.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        if let Some(found) = &mut self.diagnostic {
            found.help = Some(help.into());
        }
        self
    }
}

impl Drop for DiagnosticBuilder<'_> {
    fn drop(&mut self) {
        if let Some(diagnostic) = self.diagnostic.take() {
            self.diagnostics.push(diagnostic);
        }
    }
}
