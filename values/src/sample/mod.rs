//! Generates values from schemas, valid by construction.
//!
//! All constraints of a schema are collected ([`constraints`]), a value is
//! generated from them ([`draft`], [`text`], [`pattern`]), and the validator
//! checks it.
//!
//! Numbers are interoperable according to RFC 7493: 64 bits for integers, doubles for
//! other numbers, unless the schema itself requires larger ones.

mod constraints;
mod draft;
mod families;
mod pattern;
mod random;
mod text;

use clientwright_openapi::document::{Document, SchemaId};

use crate::json::Json;
use crate::pattern::Patterns;
use crate::validate::{Rules, Validator};
use draft::{Draft, Materials, Mode};
use families::families;
use random::Random;

/// The maximum number of attempts to generate a matching value.
const TRIES: u64 = 6;

/// Generates values for the schemas of a document.
#[derive(Debug)]
pub struct Sampler<'a> {
    materials: Materials<'a>,
}

impl<'a> Sampler<'a> {
    /// A sampler for the schemas of the document.
    #[must_use]
    pub fn new(document: &'a Document) -> Self {
        Self {
            materials: Materials {
                document,
                families: families(document),
                validator: Validator::new(document, Rules::TOLERANT),
                patterns: Patterns::default(),
            },
        }
    }

    /// At least `count` values of a schema, more if it has more alternatives; empty if no value matches. The
    /// result is deterministic for a document and a seed.
    #[must_use]
    pub fn values(&self, id: SchemaId, seed: u64, count: usize) -> Vec<Json> {
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
                let mut draft = Draft::new(&self.materials, Random::new(seed), mode, index);
                let Some(value) = draft.value(&[id], 0) else {
                    continue;
                };
                if !self.materials.validator.fits(id, &value) {
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

    /// The number of alternatives of the schema itself, up to a limit.
    fn alternatives(&self, id: SchemaId) -> usize {
        let document = self.materials.document;
        let id = document.resolve(id);
        let own = document
            .schema(id)
            .map_or(0, |schema| schema.one_of.len() + schema.any_of.len());
        let family = self.materials.families.get(&id).map_or(0, Vec::len);
        own.max(family).min(40)
    }
}
