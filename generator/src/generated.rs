//! What all engines make.

use crate::api::Degradations;
use crate::names::NamesLock;
use crate::render::Crate;

/// A crate that came of a specification.
#[derive(Debug)]
pub struct Generated {
    /// The files of the crate.
    pub files: Crate,
    /// How many operations it has.
    pub operations: usize,
    /// How many named types.
    pub types: usize,
    /// How many schemas the document has.
    pub schemas: usize,
    /// What was not generated exactly.
    pub degradations: Degradations,
    /// The names that the crate has now, to be kept for the next time; empty with other engines.
    pub names: NamesLock,
}
