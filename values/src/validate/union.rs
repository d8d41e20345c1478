//! `oneOf` and `anyOf`: a value must fit one of the alternatives, the one that it says it is where
//! there is a discriminator.
//!
//! A value that fits several alternatives of `oneOf` is content: documents are rarely that exact.

use clientwright_openapi::document::{Schema, SchemaId};

use super::findings::{Findings, Spot};
use super::walk::Walk;
use crate::json::{Json, Kind};
use crate::report::{Problem, Violation};

/// How many alternatives are compared to find the closest one.
const MAX_COMPARED: usize = 12;
/// How many violations of an alternative are counted to find the closest one.
const MAX_EXPLAINED: usize = 100;

/// What the discriminator of a schema says of a value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Tagged {
    /// There is none, or none in the value.
    Not,
    /// The value says that it is of this schema.
    As(SchemaId),
    /// The value says that it is something unknown.
    Unknown,
}

impl<'a> Walk<'_, 'a> {
    /// What the value says that it is.
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
            // The tag may be for one of a union in the union.
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
        // What is wrong with unions inside of the alternatives would be too much to tell.
        self.explains = false;
        self.explain(keyword, schema, ids, spot, findings);
        self.explains = true;
    }

    /// Whether the value fits an alternative, besides all that it is being checked against.
    pub(super) fn fits_here(&mut self, id: SchemaId, spot: &mut Spot<'_>) -> bool {
        let mut first = Findings::first();
        self.schema(id, spot, &mut first);
        self.complete && !first.failed
    }

    /// Says why no alternative fits: that all want another type, or what is wrong with the only one
    /// that the value can be meant as, or with the one that comes closest.
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

/// The types that a schema wants of the value itself, where it is of another.
fn other_type(violations: &[Violation], depth: usize) -> Option<&[Kind]> {
    violations.iter().find_map(|found| match &found.problem {
        Problem::Type { expected, .. } if found.path.steps().len() == depth => {
            Some(expected.as_slice())
        }
        _ => None,
    })
}
