//! The result of a run over all clients, as JSON; `JSON.md` describes it.

use clientwright_change::summary::Summary;
use clientwright_generator::project::{self, ClientReport};
use serde::Serialize;

use super::done::Done;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::report::{Change, Diagnostic};
use crate::{out, report};

#[derive(Serialize)]
struct Codegen<'a> {
    outcome: &'static str,
    generator: &'static str,
    /// The version that generated the crates, if it is an older one.
    older_generator: Option<&'a str>,
    interrupted: bool,
    milliseconds: u64,
    clients: Vec<Client<'a>>,
    diagnostics: Vec<Diagnostic>,
    other_changes: Vec<Change<'a>>,
    /// With `--summary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a [Summary]>,
}

#[derive(Serialize)]
struct Client<'a> {
    #[serde(rename = "crate")]
    name: &'a str,
    generated: bool,
    operations: Option<usize>,
    types: Option<usize>,
    files: usize,
    lines: usize,
    milliseconds: u64,
    changes: Vec<Change<'a>>,
    left_alone: &'a [String],
    not_exact: Vec<String>,
    over_budget: Vec<OverBudget<'a>>,
    diagnostics: Vec<Diagnostic>,
}

#[derive(Serialize)]
struct OverBudget<'a> {
    what: &'a str,
    limit: usize,
    found: usize,
}

/// Prints the result, and returns the outcome of the command.
pub(super) fn print(
    console: &Console,
    done: &Done,
    summary: Option<&[Summary]>,
) -> Result<Outcome, Failure> {
    let outcome = done.outcome();
    let report = &done.report;
    console.line(out::json(&Codegen {
        outcome: outcome.as_str(),
        generator: project::VERSION,
        older_generator: report.older_generator.as_deref(),
        interrupted: report.interrupted,
        milliseconds: u64::try_from(done.milliseconds).unwrap_or(u64::MAX),
        clients: report.clients.iter().map(client).collect(),
        diagnostics: report::diagnostics(&report.settings.1, &report.settings.0),
        other_changes: report::changes(&report.others),
        summary,
    })?);
    Ok(outcome)
}

fn client(client: &ClientReport) -> Client<'_> {
    Client {
        name: &client.name,
        generated: client.generated,
        operations: client.counts.map(|(operations, _)| operations),
        types: client.counts.map(|(_, types)| types),
        files: client.files,
        lines: client.lines,
        milliseconds: u64::try_from(client.took.as_millis()).unwrap_or(u64::MAX),
        changes: report::changes(&client.changes),
        left_alone: &client.left_alone,
        not_exact: client.degradations.lines(),
        over_budget: client
            .over_budget
            .iter()
            .map(|over| OverBudget {
                what: over.what,
                limit: over.limit,
                found: over.found,
            })
            .collect(),
        diagnostics: match &client.sources {
            Some(sources) => report::diagnostics(&client.diagnostics, sources),
            None => Vec::new(),
        },
    }
}
