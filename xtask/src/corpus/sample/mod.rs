//! Values made from the schemas of a document, valid by construction.
//!
//! [`Sampler`] works on the document alone and knows nothing of how the generator turns schemas
//! into types, so that it can disagree. A schema is taken apart into all that has to hold together
//! ([`demand`]), a value is made of that ([`value`], [`number`], [`text`], [`pattern`]), and what
//! was made is checked once more by the letter ([`fits`]).
//!
//! Numbers stay within what RFC 7493 lets people exchange: 64 bits for integers, the values of a
//! double for other numbers, unless the schema itself names larger ones.

mod demand;
mod fits;
mod json;
mod number;
mod pattern;
mod random;
mod text;
mod value;

use clientwright_generator::document::{Document, SchemaId};

pub(super) use demand::{Families, families};
pub(super) use json::Json;

use fits::Checker;
use random::Random;
use value::{Draft, Mode};

/// How often a value is tried that did not come out as the schema wants it.
const TRIES: u64 = 6;

/// Makes values for the schemas of a document.
pub(super) struct Sampler<'a> {
    document: &'a Document,
    families: &'a Families,
    checker: Checker<'a>,
}

impl<'a> Sampler<'a> {
    /// `families` are those of the document.
    pub(super) fn new(document: &'a Document, families: &'a Families) -> Self {
        Self {
            document,
            families,
            checker: Checker::new(document, families),
        }
    }

    /// At least `count` values of a schema, more if it has more alternatives; none where no value
    /// fits. The same for the same document.
    pub(super) fn values(&self, id: SchemaId, seed: u64, count: usize) -> Vec<Json> {
        let mut values: Vec<Json> = Vec::new();
        let wanted = count.max(self.alternatives(id) + 2);
        for index in 0..wanted {
            let mode = match index {
                0 => Mode::Least,
                1 => Mode::Most,
                _ => Mode::Mixed,
            };
            for attempt in 0..TRIES {
                let seed = seed
                    .wrapping_mul(1_000_003)
                    .wrapping_add(u64::try_from(index).unwrap_or(0))
                    .wrapping_mul(31)
                    .wrapping_add(attempt);
                let mut draft = Draft::new(self, Random::new(seed), mode, index);
                let Some(value) = draft.value(&[id], 0) else {
                    continue;
                };
                if !self.checker.fits(id, &value) {
                    continue;
                }
                if !values.iter().any(|known| known.same(&value)) {
                    values.push(value);
                }
                break;
            }
        }
        values
    }

    /// Whether a value, of an example for one, fits the schema.
    pub(super) fn fits(&self, id: SchemaId, value: &Json) -> bool {
        self.checker.fits(id, value)
    }

    /// Whether it is known to fit with enums that hold nothing but what they name.
    pub(super) fn fits_exactly(&self, id: SchemaId, value: &Json) -> bool {
        self.checker.fits_exactly(id, value)
    }

    /// How many alternatives the schema itself offers, within reason.
    fn alternatives(&self, id: SchemaId) -> usize {
        let id = demand::target(self.document, id);
        let own = self
            .document
            .schema(id)
            .map_or(0, |schema| schema.one_of.len() + schema.any_of.len());
        let family = self.families.get(&id).map_or(0, Vec::len);
        own.max(family).min(40)
    }
}
