//! JSON output shared by several commands; `JSON.md` describes it.

use clientwright_generator::diagnostics::{Diagnostics, Severity};
use clientwright_generator::project;
use clientwright_generator::source::Sources;
use serde::Serialize;

/// A file that differs.
#[derive(Serialize)]
pub(crate) struct Change<'a> {
    path: &'a str,
    kind: &'static str,
}

/// The files that differ.
pub(crate) fn changes(changes: &[project::Change]) -> Vec<Change<'_>> {
    changes
        .iter()
        .map(|change| Change {
            path: &change.path,
            kind: change.drift.as_str(),
        })
        .collect()
}

/// A diagnostic.
#[derive(Serialize)]
pub(crate) struct Diagnostic {
    severity: &'static str,
    code: String,
    message: String,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    /// Rendered as text, with an excerpt.
    text: String,
}

/// All diagnostics, sorted.
pub(crate) fn diagnostics(diagnostics: &Diagnostics, sources: &Sources) -> Vec<Diagnostic> {
    diagnostics
        .records(sources)
        .into_iter()
        .map(|record| Diagnostic {
            severity: match record.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            code: record.code,
            message: record.message,
            file: record.place.as_ref().map(|place| place.path.clone()),
            line: record.place.as_ref().map(|place| place.line),
            column: record.place.as_ref().map(|place| place.column),
            text: record.text,
        })
        .collect()
}
