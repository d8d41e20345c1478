//! Finds schemas by name, also if there are thousands.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use clientwright_openapi::document::{Document, Schema, SchemaId};

use crate::pattern::Patterns;

/// The minimum number of properties for a lookup table.
const MANY: usize = 16;
/// The maximum number of schemas that are searched for a property or a base.
const MAX_LOOKED_AT: usize = 64;

/// The schemas of a document, with lookup tables created on demand.
#[derive(Debug)]
pub(super) struct Lookup<'a> {
    pub(super) document: &'a Document,
    by_name: HashMap<&'a str, SchemaId>,
    properties: RefCell<HashMap<SchemaId, HashMap<&'a str, SchemaId>>>,
    parts: RefCell<HashMap<SchemaId, Rc<[SchemaId]>>>,
    pub(super) patterns: Patterns,
}

impl<'a> Lookup<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let named = document.named_schemas.iter();
        Self {
            document,
            by_name: named.map(|(name, id)| (name.as_str(), *id)).collect(),
            properties: RefCell::default(),
            parts: RefCell::default(),
            patterns: Patterns::default(),
        }
    }

    pub(super) fn schema(&self, id: SchemaId) -> Option<&'a Schema> {
        self.document.schema(id)
    }

    /// The schema of a property, declared by a schema itself.
    pub(super) fn property(
        &self,
        id: SchemaId,
        schema: &'a Schema,
        name: &str,
    ) -> Option<SchemaId> {
        let properties = &schema.properties;
        if properties.len() < MANY {
            let found = properties.iter().find(|(known, _)| known.value == name);
            return found.map(|(_, id)| *id);
        }
        let mut tables = self.properties.borrow_mut();
        let table = tables.entry(id).or_insert_with(|| {
            properties
                .iter()
                .map(|(name, id)| (name.value.as_str(), *id))
                .collect()
        });
        table.get(name).copied()
    }

    /// The alternative for a discriminator value: by the mapping of the discriminator, or else by the name of
    /// the component.
    pub(super) fn tagged(&self, id: SchemaId, schema: &Schema, tag: &str) -> Option<SchemaId> {
        let discriminator = schema.discriminator.as_ref()?;
        let mapped = discriminator
            .mapping
            .iter()
            .find(|(known, _)| known == tag)
            .map(|(_, to)| self.document.resolve(*to));
        mapped.or_else(|| {
            let named = self.document.resolve(*self.by_name.get(tag)?);
            let mut alternatives = schema.one_of.iter().chain(&schema.any_of);
            let listed = alternatives.any(|other| self.document.resolve(*other) == named);
            (listed || self.extends(named, id)).then_some(named)
        })
    }

    /// Whether one of the alternatives of a schema is a union itself.
    pub(super) fn has_union(&self, schema: &Schema) -> bool {
        let mut alternatives = schema.one_of.iter().chain(&schema.any_of);
        alternatives.any(|id| {
            let own = self.schema(self.document.resolve(*id));
            own.is_some_and(|own| {
                let parts = own.all_of.iter();
                let mut all = parts.filter_map(|part| self.schema(self.document.resolve(*part)));
                is_union(own) || all.any(is_union)
            })
        })
    }

    /// Whether a schema extends a base, by `allOf` and `$ref`.
    fn extends(&self, id: SchemaId, base: SchemaId) -> bool {
        self.parts(id).iter().skip(1).any(|part| *part == base)
    }

    /// Whether a property of a schema, or of one that it extends, is `readOnly` and `writeOnly`.
    pub(super) fn one_way(&self, id: SchemaId, name: &str) -> (bool, bool) {
        let mut found = (false, false);
        for part in self.parts(id).iter().copied() {
            let Some(schema) = self.schema(part) else {
                continue;
            };
            let Some(property) = self.property(part, schema, name) else {
                continue;
            };
            for property in [property, self.document.resolve(property)] {
                if let Some(schema) = self.schema(property) {
                    found.0 |= schema.read_only;
                    found.1 |= schema.write_only;
                }
            }
        }
        found
    }

    /// A schema and those that it extends.
    fn parts(&self, id: SchemaId) -> Rc<[SchemaId]> {
        let mut known = self.parts.borrow_mut();
        let parts = known
            .entry(id)
            .or_insert_with(|| self.find_parts(id).into());
        Rc::clone(parts)
    }

    fn find_parts(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut seen = BTreeSet::from([id]);
        let mut parts = vec![id];
        let mut next = 0;
        while let Some(part) = parts.get(next).copied() {
            next += 1;
            let Some(schema) = self.schema(part) else {
                continue;
            };
            for above in schema.reference.iter().chain(&schema.all_of) {
                if parts.len() < MAX_LOOKED_AT && seen.insert(*above) {
                    parts.push(*above);
                }
            }
        }
        parts
    }
}

fn is_union(schema: &Schema) -> bool {
    !(schema.one_of.is_empty() && schema.any_of.is_empty())
}
