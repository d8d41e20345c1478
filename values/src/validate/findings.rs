//! What does not fit, and where in the value.

use clientwright_openapi::document::SchemaId;
use clientwright_openapi::source::Span;

use crate::json::Json;
use crate::path::Place;
use crate::report::{Problem, Violation};

/// How many violations come with a guess of what was meant.
const MAX_GUESSED: usize = 10;

/// What does not fit: all of it, or only whether there is anything.
pub(super) struct Findings {
    pub(super) violations: Vec<Violation>,
    pub(super) failed: bool,
    only_first: bool,
    most: usize,
}

impl Findings {
    /// All, up to a limit.
    pub(super) fn all(most: usize) -> Self {
        Self {
            violations: Vec::new(),
            failed: false,
            only_first: false,
            most,
        }
    }

    pub(super) fn first() -> Self {
        Self {
            only_first: true,
            ..Self::all(1)
        }
    }

    /// Whether the rest is of no interest.
    pub(super) fn done(&self) -> bool {
        self.failed && (self.only_first || self.violations.len() >= self.most)
    }

    pub(super) fn only_first(&self) -> bool {
        self.only_first
    }

    /// Whether it is worth while to guess what was meant: guessing takes long.
    pub(super) fn may_guess(&self) -> bool {
        !self.only_first && self.violations.len() < MAX_GUESSED
    }

    /// Adds what is wrong with a value; it is put into words only if somebody wants to know.
    pub(super) fn add(
        &mut self,
        spot: &Spot<'_>,
        keyword: &'static str,
        schema: Span,
        problem: impl FnOnce() -> Problem,
    ) {
        self.failed = true;
        if !self.only_first {
            self.violations.push(Violation {
                path: spot.place.path(),
                keyword,
                schema,
                problem: problem(),
            });
        }
    }
}

/// A value, where it is, and the schemas that it is being checked against: what leads back to one
/// of them says nothing new.
pub(super) struct Spot<'v> {
    pub(super) value: &'v Json,
    pub(super) place: Place<'v>,
    pub(super) trail: Vec<SchemaId>,
}
