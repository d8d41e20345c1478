//! The result of a run, and its outcome.

use std::path::Path;

use clientwright_generator::Generated;
use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::project::Placement;
use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::Sources;

use crate::exit_code::Outcome;

/// The result of a run.
pub(super) struct Made<'a> {
    pub(super) out: &'a Path,
    pub(super) options: &'a CrateOptions,
    /// `None` if the document has errors.
    pub(super) result: Option<(&'a Generated, &'a Placement)>,
    pub(super) diagnostics: &'a Diagnostics,
    pub(super) sources: &'a Sources,
    /// Whether the runtime comes from a registry although no version was given.
    pub(super) is_default_runtime: bool,
    /// Whether files were only checked.
    pub(super) check: bool,
}

impl Made<'_> {
    /// The outcome of the command.
    pub(super) fn outcome(&self) -> Outcome {
        match self.result {
            None => Outcome::Failed,
            Some((_, placement))
                if self.check && (placement.interrupted || !placement.changes.is_empty()) =>
            {
                Outcome::Found
            }
            Some(_) => Outcome::Fine,
        }
    }
}
