//! The result of a run over all clients, and its exit code.

use std::time::Instant;

use clientwright_generator::diagnostics::LintLevels;
use clientwright_generator::project::{self, Change, Mode, ProjectError, ProjectPaths, Report};
use clientwright_generator::trace_crate;

use super::observer::Run;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;

/// A completed run.
pub(super) struct Done {
    pub(super) report: Report,
    /// Whether files were only checked.
    pub(super) check: bool,
    pub(super) milliseconds: u128,
}

/// Generates or compares all clients; `None` if interrupted by Ctrl-C.
pub(super) fn generate(
    console: &Console,
    layout: &ProjectPaths,
    mode: Mode,
    denied: &LintLevels,
) -> Result<Option<Done>, Failure> {
    observed(console, layout, mode != Mode::Write, |run| {
        project::run_observed(layout, mode, denied, run)
    })
}

/// Generates all clients, and makes other changes in the same step; `None` if interrupted by Ctrl-C.
pub(super) fn generate_with(
    console: &Console,
    layout: &ProjectPaths,
    edits: Vec<Change>,
) -> Result<Option<Done>, Failure> {
    observed(console, layout, false, |run| {
        project::run_with(layout, edits, run)
    })
}

fn observed(
    console: &Console,
    layout: &ProjectPaths,
    check: bool,
    make: impl FnOnce(&mut Run) -> Result<Report, ProjectError>,
) -> Result<Option<Done>, Failure> {
    let started = Instant::now();
    let mut run = Run::start(console, started);
    let report = match make(&mut run) {
        Ok(report) => report,
        Err(ProjectError::Cancelled) => return Ok(None),
        Err(error) => {
            drop(run);
            return Err(failure(console, layout, error));
        }
    };
    drop(run);
    Ok(Some(Done {
        report,
        check,
        milliseconds: started.elapsed().as_millis(),
    }))
}

/// The failure of a run. If the tables of some clients are not valid, the documents of the others are checked nevertheless.
fn failure(console: &Console, layout: &ProjectPaths, error: ProjectError) -> Failure {
    let valid = match &error {
        ProjectError::Clients(_, error) => error.valid_clients().clients.clone(),
        _ => Vec::new(),
    };
    let mut failure = console.project_error(error);
    if let Failure::Diagnosed(it) = &mut failure {
        let libraries = valid
            .iter()
            .filter(|client| client.options.command_line.is_none());
        for client in libraries {
            let files = layout.files(&client.options.allow_read);
            let path = layout.in_specs(&client.spec);
            // A failure of its engine is reported once it can run.
            let checked = trace_crate(&files, &path, &client.options, &mut ());
            it.found.extend(checked.map(|mut checked| {
                let (sources, found) = (&mut checked.sources, &mut checked.diagnostics);
                client.options.custom.locate_unreadable(sources, found);
                (checked.sources, checked.diagnostics)
            }));
        }
    }
    failure
}

impl Done {
    /// The outcome of the command.
    pub(super) fn outcome(&self) -> Outcome {
        let clients = &self.report.clients;
        let failed = |client: &project::ClientReport| {
            !client.generated || (self.check && !client.over_budget.is_empty())
        };
        if self.report.settings.1.has_errors() || clients.iter().any(failed) {
            Outcome::Failed
        } else if self.check && (self.report.interrupted || self.changes().next().is_some()) {
            Outcome::Found
        } else {
            Outcome::Fine
        }
    }

    /// All files that differ, or differed.
    pub(super) fn changes(&self) -> impl Iterator<Item = &project::Change> {
        let clients = self.report.clients.iter();
        let changes = clients.flat_map(|client| &client.changes);
        changes.chain(&self.report.others)
    }
}
