//! Validates values against schemas.
//!
//! [`Validator`] traverses value and schema together ([`walk`], with [`union`] for
//! `oneOf` and `anyOf` and [`own`] for keywords without nested schemas). [`unknown`]
//! then finds undeclared properties. [`lookup`] provides fast lookups in large
//! schemas.

mod findings;
mod lookup;
mod own;
mod rules;
mod union;
mod unknown;
mod walk;

use std::collections::HashSet;

use clientwright_openapi::document::{Document, SchemaId};

use crate::json::Json;
use crate::path::Place;
use crate::report::Report;
use findings::Findings;
use lookup::Lookup;
use walk::Walk;

pub(crate) use own::fits_own_number;
pub use rules::{Budget, Direction, Rules};

/// Checks values against the schemas of one document.
#[derive(Debug)]
pub struct Validator<'a> {
    lookup: Lookup<'a>,
    rules: Rules,
}

impl<'a> Validator<'a> {
    /// A validator for the schemas of the document.
    #[must_use]
    pub fn new(document: &'a Document, rules: Rules) -> Self {
        Self {
            lookup: Lookup::new(document),
            rules,
        }
    }

    /// All violations.
    #[must_use]
    pub fn check(&self, id: SchemaId, value: &Json) -> Report {
        self.check_in(self.rules.direction, id, value)
    }

    /// All violations of a value that is sent in this direction.
    #[must_use]
    pub fn check_in(&self, direction: Direction, id: SchemaId, value: &Json) -> Report {
        let rules = Rules {
            direction,
            ..self.rules
        };
        let mut walk = Walk::new(&self.lookup, rules, rules.budget.of(value));
        let mut findings = Findings::all(rules.max_violations);
        walk.value(id, value, Place::ROOT, &mut findings);
        let mut violations = findings.violations;
        let mut seen = HashSet::with_capacity(violations.len());
        violations.retain(|violation| seen.insert(violation.clone()));
        let mut unknown = Vec::new();
        if walk.complete {
            unknown::find(&mut walk, &[id], value, Place::ROOT, &mut unknown);
        }
        Report {
            violations,
            unknown,
            complete: walk.complete,
            excused: walk.excused,
        }
    }

    /// Whether a value is known to match.
    #[must_use]
    pub fn fits(&self, id: SchemaId, value: &Json) -> bool {
        let mut walk = Walk::new(&self.lookup, self.rules, self.rules.budget.of(value));
        let mut findings = Findings::first();
        walk.value(id, value, Place::ROOT, &mut findings);
        walk.complete && !findings.failed
    }
}
