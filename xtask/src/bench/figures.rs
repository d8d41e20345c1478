//! What is measured of one document.

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
    /// Bytes of a program that calls one operation, and of the same with a client of just that one.
    pub(super) hello: Option<(u64, u64)>,
    /// Generation of the document 1, 2, 4 and 8 times over.
    pub(super) growth: Vec<(usize, Measured)>,
    /// A project before and after an edit.
    pub(super) edited: Option<Edited>,
    pub(super) peers: Vec<Figures>,
    /// Parts of this generator that failed.
    pub(super) problems: Vec<String>,
}

/// What is measured of every generator. What was not asked for is absent, what failed says why.
#[derive(Debug, Default, Serialize)]
pub(super) struct Figures {
    pub(super) name: String,
    pub(super) lines: usize,
    /// How many methods can be called; some generators write several for an operation.
    pub(super) methods: usize,
    pub(super) generation: Option<Outcome>,
    pub(super) check: Option<Outcome>,
    pub(super) touched: Option<Outcome>,
    /// Release build of a program that calls so many operations.
    pub(super) calls: usize,
    pub(super) release: Option<Outcome>,
}

/// A figure, or why there is none.
pub(super) type Outcome = Result<Measured>;
