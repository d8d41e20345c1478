//! The output of all engines.

use crate::api::Degradations;
use crate::names::NamesLock;
use crate::render::Crate;

/// A crate that was generated from a specification.
#[derive(Debug)]
pub struct Generated {
    /// The files of the crate.
    pub files: Crate,
    /// The number of operations in the crate.
    pub operations: usize,
    /// The number of named types.
    pub types: usize,
    /// The number of schemas in the document.
    pub schemas: usize,
    /// The parts that were not generated exactly.
    pub degradations: Degradations,
    /// The names in the crate, to be kept for the next release; empty for other engines.
    pub names: NamesLock,
}
