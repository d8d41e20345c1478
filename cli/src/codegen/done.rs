//! The result of a run over all clients, and its exit code.

use std::time::Instant;

use clientwright_generator::diagnostics::LintLevels;
use clientwright_generator::project::{self, Change, Mode, ProjectError, ProjectPaths, Report};

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
    observed(console, mode != Mode::Write, |run| {
        project::run_observed(layout, mode, denied, run)
    })
}

/// Generates all clients, and makes other changes in the same step; `None` if interrupted by Ctrl-C.
pub(super) fn generate_with(
    console: &Console,
    layout: &ProjectPaths,
    edits: Vec<Change>,
) -> Result<Option<Done>, Failure> {
    observed(console, false, |run| project::run_with(layout, edits, run))
}

fn observed(
    console: &Console,
    check: bool,
    make: impl FnOnce(&mut Run) -> Result<Report, ProjectError>,
) -> Result<Option<Done>, Failure> {
    let started = Instant::now();
    let mut run = Run::start(console, started);
    let report = match make(&mut run) {
        Ok(report) => report,
        Err(ProjectError::Cancelled) => return Ok(None),
        Err(error) => return Err(console.project_error(error)),
    };
    drop(run);
    Ok(Some(Done {
        report,
        check,
        milliseconds: started.elapsed().as_millis(),
    }))
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
