//! The result of `generate`, as JSON; `JSON.md` describes it.

use clientwright_generator::project;
use serde::Serialize;

use super::made::Made;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::report::{Change, Diagnostic};
use crate::{out, report};

#[derive(Serialize)]
struct Generate<'a> {
    outcome: &'static str,
    generator: &'static str,
    older_generator: Option<&'a str>,
    interrupted: bool,
    #[serde(rename = "crate")]
    name: &'a str,
    version: &'a str,
    folder: String,
    generated: bool,
    operations: Option<usize>,
    types: Option<usize>,
    files: Option<usize>,
    changes: Vec<Change<'a>>,
    kept: &'a [String],
    not_exact: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

/// Prints the result, and returns the outcome of the command.
pub(super) fn print(console: &Console, made: &Made<'_>) -> Result<Outcome, Failure> {
    let outcome = made.outcome();
    let (generated, placement) = made.result.unzip();
    console.line(out::json(&Generate {
        outcome: outcome.as_str(),
        generator: project::VERSION,
        older_generator: placement.and_then(|it| it.older_generator.as_deref()),
        interrupted: placement.is_some_and(|it| it.interrupted),
        name: &made.options.name,
        version: &made.options.version,
        folder: made.out.to_string_lossy().into_owned(),
        generated: generated.is_some(),
        operations: generated.map(|it| it.operations),
        types: generated.map(|it| it.types),
        files: generated.map(|it| it.files.len()),
        changes: placement.map_or_else(Vec::new, |it| report::changes(&it.changes)),
        kept: placement.map_or(&[], |it| &it.kept),
        not_exact: generated.map_or_else(Vec::new, |it| it.degradations.lines()),
        diagnostics: report::diagnostics(made.diagnostics, made.sources),
    })?);
    Ok(outcome)
}
