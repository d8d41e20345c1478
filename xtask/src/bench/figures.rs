//! The figures of one document.

use serde::Serialize;

use crate::failure::Result;

use super::crates::Size;
use super::edit::Edited;
use super::measure::Measured;

/// All figures of one document.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    pub(super) document: String,
    pub(super) operations: usize,
    pub(super) size: Size,
    pub(super) own: Figures,
    /// The sizes in bytes of a program that calls one operation, with the complete client and with a client of only
    /// that operation.
    pub(super) hello: Option<(u64, u64)>,
    /// Generation of the document repeated 1, 2, 4 and 8 times.
    pub(super) growth: Vec<(usize, Measured)>,
    /// The times of a project before and after an edit.
    pub(super) edited: Option<Edited>,
    pub(super) peers: Vec<Figures>,
    /// The parts of this generator that failed.
    pub(super) problems: Vec<String>,
}

/// The figures of a generator. Parts that were not requested are absent; a failed part contains the reason.
#[derive(Debug, Default, Serialize)]
pub(super) struct Figures {
    pub(super) name: String,
    pub(super) lines: usize,
    /// The number of callable methods; some generators write several for an operation.
    pub(super) methods: usize,
    pub(super) generation: Option<Outcome>,
    pub(super) check: Option<Outcome>,
    pub(super) touched: Option<Outcome>,
    /// The number of operations that the program of the release build calls.
    pub(super) calls: usize,
    pub(super) release: Option<Outcome>,
}

/// A figure, or the reason why there is none.
pub(super) type Outcome = Result<Measured>;
