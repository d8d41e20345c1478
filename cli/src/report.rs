//! JSON output shared by several commands; `JSON.md` describes it.

use clientwright_generator::diagnostics::{Diagnostics, Severity};
use clientwright_generator::project;
use clientwright_generator::source::Sources;
use serde::Serialize;

use crate::console::Console;
use crate::failure::Failure;

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

/// Prints the output of a command without a result.
pub(crate) fn failure(console: &Console, failure: &Failure) {
    let found = match failure {
        Failure::Usage(_) | Failure::Message(_) => Vec::new(),
        Failure::Diagnosed(it) => {
            let found = it.found.iter();
            found
                .flat_map(|(sources, found)| diagnostics(found, sources))
                .collect()
        }
    };
    let failed = serde_json::json!({
        "outcome": failure.outcome().as_str(),
        "error": failure.message(),
        "diagnostics": found,
    });
    console.line(format_args!("{failed:#}"));
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
    /// What to do.
    help: Option<String>,
    /// Rendered as text, with an excerpt.
    text: String,
}

/// All diagnostics, sorted.
pub(crate) fn diagnostics(diagnostics: &Diagnostics, sources: &Sources) -> Vec<Diagnostic> {
    let records = diagnostics.records(sources).into_iter();
    // Both are sorted in the same way.
    records
        .zip(diagnostics.sorted())
        .map(|(record, found)| Diagnostic {
            severity: match record.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            code: record.code,
            message: record.message,
            file: record.place.as_ref().map(|place| place.path.clone()),
            line: record.place.as_ref().map(|place| place.line),
            column: record.place.as_ref().map(|place| place.column),
            help: found.help.clone(),
            text: record.text,
        })
        .collect()
}
