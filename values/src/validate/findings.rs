//! Collects violations with their paths.

use clientwright_openapi::document::SchemaId;
use clientwright_openapi::source::Span;

use crate::json::Json;
use crate::path::Place;
use crate::report::{Problem, Violation};

/// The maximum number of violations with a suggestion.
const MAX_GUESSED: usize = 10;

/// Violations: all of them, or only whether there are any.
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

    /// Whether checking can stop.
    pub(super) fn done(&self) -> bool {
        self.failed && (self.only_first || self.violations.len() >= self.most)
    }

    pub(super) fn only_first(&self) -> bool {
        self.only_first
    }

    /// Whether to search for a suggestion, which takes long.
    pub(super) fn may_guess(&self) -> bool {
        !self.only_first && self.violations.len() < MAX_GUESSED
    }

    /// Adds a violation; it is only created if it is collected.
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

/// A value, its path, and the schemas that it is being checked against,
/// to detect cycles.
pub(super) struct Spot<'v> {
    pub(super) value: &'v Json,
    pub(super) place: Place<'v>,
    pub(super) trail: Vec<SchemaId>,
}
