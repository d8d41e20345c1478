//! What came of a run over all clients.

use std::time::Duration;

use crate::api::Degradations;
use crate::diagnostics::Diagnostics;
use crate::source::Sources;

use super::comparison::Change;
use super::size::OverBudget;

/// What came of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// By client, in the order of `clients.toml`.
    pub clients: Vec<ClientReport>,
    /// Crates on disk that no client is for, and a manifest that is not up to date.
    pub others: Vec<Change>,
    /// A run before this one was interrupted while it replaced files. Where this one writes, they were
    /// put back first; where it compares, some are old and some new.
    pub interrupted: bool,
    /// The version of an older generator that wrote the crates, if it was another one; empty if that did
    /// not say.
    pub older_generator: Option<String>,
}

/// What came of one client.
#[derive(Debug)]
pub struct ClientReport {
    /// Name of the crate.
    pub name: String,
    /// Operations, types; `None` where nothing had to be generated to know that nothing changed.
    pub counts: Option<(usize, usize)>,
    /// What was not generated exactly, as far as something was generated.
    pub degradations: Degradations,
    /// Files and lines of the crate.
    pub files: usize,
    /// Lines of the crate.
    pub lines: usize,
    /// What differs, or differed before it was written.
    pub changes: Vec<Change>,
    /// Files that nothing generates and that were left alone, because the generator did not write
    /// them.
    pub left_alone: Vec<String>,
    /// The files that were read; `None` where nothing had to be read.
    pub sources: Option<Sources>,
    /// What was found in the specification.
    pub diagnostics: Diagnostics,
    /// How long it took.
    pub took: Duration,
    /// Whether there is a crate; without one the old files are untouched.
    pub generated: bool,
    /// Where the crate is larger than its budget allows.
    pub over_budget: Vec<OverBudget>,
}

impl ClientReport {
    /// Whether nothing was found in the specification, and all of it is generated.
    pub(super) fn is_quiet(&self) -> bool {
        self.diagnostics.is_empty()
            && self.diagnostics.allowed().is_empty()
            && self.degradations.lines().is_empty()
    }
}
