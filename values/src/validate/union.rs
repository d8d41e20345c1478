//! `oneOf` and `anyOf`: a value must match one of the alternatives, namely the selected one if
//! there is a discriminator.
//!
//! A value that matches several alternatives of `oneOf` is valid, because documents are rarely that exact.

use clientwright_openapi::document::{Schema, SchemaId};

use super::findings::{Findings, Spot};
use super::walk::Walk;
use crate::json::{Json, Kind};
use crate::report::{Problem, Violation};

/// The maximum number of alternatives that are compared to find the closest one.
const MAX_COMPARED: usize = 12;
/// The maximum number of violations of an alternative that are counted to find the closest one.
const MAX_EXPLAINED: usize = 100;

/// The result of evaluating the discriminator of a value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Tagged {
    /// There is none, or the value does not have it.
    Not,
    /// The value selects this schema.
    As(SchemaId),
    /// The value has an unknown discriminator value.
    Unknown,
}

impl<'a> Walk<'_, 'a> {
    /// The discriminator value.
    pub(super) fn tagged(&mut self, id: SchemaId, schema: &Schema, value: &Json) -> Tagged {
        let Some(discriminator) = &schema.discriminator else {
            return Tagged::Not;
        };
        let tag = match value.get(&discriminator.property) {
            Some(Json::String(text) | Json::Number(text)) => text.clone(),
            Some(Json::Bool(value)) => value.to_string(),
            _ => return Tagged::Not,
        };
        let names = discriminator.mapping.len() + schema.one_of.len() + schema.any_of.len();
        if !self.spend(names / 16) {
            return Tagged::Not;
        }
        match self.lookup.tagged(id, schema, &tag) {
            Some(alternative) => Tagged::As(alternative),
            // The discriminator may belong to a nested union.
            None if self.lookup.has_union(schema) => Tagged::Not,
            None => Tagged::Unknown,
        }
    }

    pub(super) fn unions(
        &mut self,
        id: SchemaId,
        schema: &'a Schema,
        spot: &mut Spot<'_>,
        findings: &mut Findings,
    ) {
        let tagged = self.tagged(id, schema, spot.value);
        match (tagged, &schema.discriminator) {
            (Tagged::As(alternative), _) => self.schema(alternative, spot, findings),
            (Tagged::Unknown, Some(discriminator)) if !self.rules.open_tags => {
                let keyword = "discriminator";
                findings.add(spot, keyword, schema.keyword_span(keyword), || {
                    let tag = spot.value.get(&discriminator.property);
                    Problem::UnknownTag {
                        tag: tag.map(crate::report::shown).unwrap_or_default(),
                    }
                });
            }
            _ => {}
        }
        for (keyword, ids) in [("oneOf", &schema.one_of), ("anyOf", &schema.any_of)] {
            let is_named =
                |other: &SchemaId| tagged == Tagged::As(self.lookup.document.resolve(*other));
            if ids.is_empty() || findings.done() || ids.iter().any(is_named) {
                continue;
            }
            self.union(keyword, schema, ids, spot, findings);
        }
    }

    fn union(
        &mut self,
        keyword: &'static str,
        schema: &Schema,
        ids: &[SchemaId],
        spot: &mut Spot<'_>,
        findings: &mut Findings,
    ) {
        for id in ids {
            let fits = self.fits_here(*id, spot);
            if fits || !self.complete {
                return;
            }
        }
        if findings.only_first() || !self.explains {
            let count = ids.len();
            findings.add(spot, keyword, schema.keyword_span(keyword), || {
                Problem::NoAlternative {
                    count,
                    closest: None,
                }
            });
            return;
        }
        // Violations of unions nested in the alternatives would be too verbose.
        self.explains = false;
        self.explain(keyword, schema, ids, spot, findings);
        self.explains = true;
    }

    /// Whether the value matches an alternative, in addition to the schemas being checked.
    pub(super) fn fits_here(&mut self, id: SchemaId, spot: &mut Spot<'_>) -> bool {
        let mut first = Findings::first();
        self.schema(id, spot, &mut first);
        self.complete && !first.failed
    }

    /// Explains why no alternative matches: all require another type, or the violation
    /// of the only possible or of the closest alternative.
    fn explain(
        &mut self,
        keyword: &'static str,
        schema: &Schema,
        ids: &[SchemaId],
        spot: &mut Spot<'_>,
        findings: &mut Findings,
    ) {
        let mut types: Vec<Kind> = Vec::new();
        let mut meant: Vec<Vec<Violation>> = Vec::new();
        for id in ids.iter().take(MAX_COMPARED) {
            let mut all = Findings::all(MAX_EXPLAINED);
            self.schema(*id, spot, &mut all);
            match other_type(&all.violations, spot.place.depth()) {
                Some(expected) => {
                    for kind in expected {
                        if !types.contains(kind) {
                            types.push(*kind);
                        }
                    }
                }
                None => meant.push(all.violations),
            }
        }
        if meant.len() == 1 && ids.len() <= MAX_COMPARED {
            findings.failed = true;
            findings.violations.extend(meant.into_iter().flatten());
            return;
        }
        let closest = meant.into_iter().min_by_key(Vec::len).unwrap_or_default();
        let count = ids.len();
        findings.add(
            spot,
            keyword,
            schema.keyword_span(keyword),
            || match closest.into_iter().next() {
                None if count <= MAX_COMPARED => {
                    types.sort_unstable_by_key(|kind| std::cmp::Reverse(*kind));
                    Problem::Type {
                        expected: types,
                        found: spot.value.kind(),
                    }
                }
                closest => Problem::NoAlternative {
                    count,
                    closest: closest.map(Box::new),
                },
            },
        );
    }
}

/// The types that a schema requires of the value, if the value has another type.
fn other_type(violations: &[Violation], depth: usize) -> Option<&[Kind]> {
    violations.iter().find_map(|found| match &found.problem {
        Problem::Type { expected, .. } if found.path.steps().len() == depth => {
            Some(expected.as_slice())
        }
        _ => None,
    })
}
