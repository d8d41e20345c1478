//! The result of a run over all clients.

use std::time::Duration;

use crate::api::Degradations;
use crate::diagnostics::Diagnostics;
use crate::source::Sources;

use super::comparison::Change;
use super::size::OverBudget;

/// The result of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// The results by client, in the order of `clients.toml`.
    pub clients: Vec<ClientReport>,
    /// Diagnostics about `clients.toml` itself, and its text.
    pub settings: (Sources, Diagnostics),
    /// Crates on disk without a client, and a manifest that is not up to date.
    pub others: Vec<Change>,
    /// Whether an earlier run was interrupted while it replaced files. If this run writes, they
    /// were restored first; if it compares, some are old and some new.
    pub interrupted: bool,
    /// The version of the generator that wrote the crates, if it is older; empty if it is
    /// unspecified.
    pub older_generator: Option<String>,
}

/// The result for one client.
#[derive(Debug)]
pub struct ClientReport {
    /// Name of the crate.
    pub name: String,
    /// The numbers of operations and types; `None` if nothing had to be generated.
    pub counts: Option<(usize, usize)>,
    /// The parts that were not generated exactly, if anything was generated.
    pub degradations: Degradations,
    /// The number of files of the crate.
    pub files: usize,
    /// The number of lines of the crate.
    pub lines: usize,
    /// The differences, before writing.
    pub changes: Vec<Change>,
    /// Files that are not generated and were kept, because the generator did not write them.
    pub left_alone: Vec<String>,
    /// The files that were read; `None` if nothing had to be read.
    pub sources: Option<Sources>,
    /// The diagnostics of the specification.
    pub diagnostics: Diagnostics,
    /// The duration.
    pub took: Duration,
    /// Whether there is a crate; otherwise the old files are untouched.
    pub generated: bool,
    /// Where the crate exceeds its budget.
    pub over_budget: Vec<OverBudget>,
}

impl ClientReport {
    /// Whether the specification has no diagnostics, and was generated completely.
    pub(super) fn is_quiet(&self) -> bool {
        self.diagnostics.is_empty()
            && self.diagnostics.allowed().is_empty()
            && self.degradations.lines().is_empty()
    }
}
