//! Walks over the schemas that a schema refers to or includes, each with one limit and one rule for cycles.

use std::collections::{BTreeSet, VecDeque};

use super::arena::Schemas;
use super::schemas::{Schema, SchemaId};
use super::whole::Document;

/// The maximum number of `$ref`s that are followed from a schema.
pub const MAX_REFERENCES: usize = 64;

/// A schema and the schemas that its `$ref`s lead to, in order, each once; see [`Document::references`].
#[derive(Clone, Debug)]
pub struct References<'d> {
    schemas: &'d Schemas,
    next: Option<SchemaId>,
    passed: Vec<SchemaId>,
}

impl<'d> Iterator for References<'d> {
    type Item = (SchemaId, &'d Schema);

    fn next(&mut self) -> Option<Self::Item> {
        let id = self.next.take()?;
        let schema = self.schemas.get(id.0)?;
        if let Some(target) = schema.reference
            && self.passed.len() < MAX_REFERENCES
        {
            self.passed.push(id);
            self.next = Some(target).filter(|target| !self.passed.contains(target));
        }
        Some((id, schema))
    }
}

/// Schemas and all that they include through `$ref` and `allOf`, each once; see [`Document::included`].
#[derive(Clone, Debug)]
pub struct Included<'d> {
    schemas: &'d Schemas,
    open: VecDeque<SchemaId>,
    seen: BTreeSet<SchemaId>,
}

impl Included<'_> {
    fn add(&mut self, ids: impl IntoIterator<Item = SchemaId>) {
        let seen = &mut self.seen;
        let new = ids.into_iter().filter(|id| seen.insert(*id));
        self.open.extend(new);
    }
}

impl<'d> Iterator for Included<'d> {
    type Item = (SchemaId, &'d Schema);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let id = self.open.pop_front()?;
            if let Some(schema) = self.schemas.get(id.0) {
                self.add(schema.parts());
                return Some((id, schema));
            }
        }
    }
}

impl Schema {
    /// The schemas that must be valid for a value as well: the target of `$ref` and those of `allOf`.
    pub fn parts(&self) -> impl Iterator<Item = SchemaId> {
        self.reference
            .into_iter()
            .chain(self.all_of.iter().copied())
    }
}

impl Document {
    /// The schemas with these ids and all that they include through `$ref` and `allOf`: the nearest first, each
    /// once.
    #[must_use]
    pub fn included(&self, ids: impl IntoIterator<Item = SchemaId>) -> Included<'_> {
        let mut included = Included {
            schemas: &self.schemas,
            open: VecDeque::new(),
            seen: BTreeSet::new(),
        };
        included.add(ids);
        included
    }

    /// The schema with an id and the schemas that its `$ref`s lead to. The walk ends at the first schema
    /// without a `$ref`, before a schema that it has already visited, and after [`MAX_REFERENCES`] steps.
    #[must_use]
    pub fn references(&self, id: SchemaId) -> References<'_> {
        References {
            schemas: &self.schemas,
            next: Some(id),
            passed: Vec::new(),
        }
    }

    /// The schema at the end of the `$ref`s: the last one of [`Self::references`].
    #[must_use]
    pub fn resolve(&self, id: SchemaId) -> SchemaId {
        self.resolve_while(id, |_| true)
    }

    /// Like [`Self::resolve`], but stops at the first schema with a `$ref` that does not pass.
    #[must_use]
    pub fn resolve_while(&self, id: SchemaId, passes: impl Fn(&Schema) -> bool) -> SchemaId {
        let mut found = id;
        for (id, schema) in self.references(id) {
            found = id;
            if !passes(schema) {
                break;
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::MAX_REFERENCES;
    use crate::diagnostics::Diagnostics;
    use crate::document::{Document, SchemaId, any_schema, read};
    use crate::source::{FileId, MemoryFiles, Span};

    /// A document whose schemas refer to each other as listed.
    fn document(references: &[Option<usize>]) -> Document {
        let text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";
        let files = MemoryFiles::new().with("t.yaml", text);
        let (_, document) = read(&files, "t.yaml", &mut Diagnostics::default());
        let mut document = document.unwrap();
        let span = Span {
            file: FileId(0),
            start: 0,
            end: 0,
        };
        for reference in references {
            let mut schema = any_schema(span);
            schema.reference = reference.map(SchemaId);
            document.schemas.push(schema);
        }
        document
    }

    #[test]
    fn references_are_followed_to_a_schema_without_one() {
        let document = document(&[Some(2), None, Some(1)]);
        let passed: Vec<usize> = document
            .references(SchemaId(0))
            .map(|(id, _)| id.0)
            .collect();
        assert_eq!(passed, [0, 2, 1]);
        assert_eq!(document.resolve(SchemaId(0)), SchemaId(1));
        assert_eq!(document.resolve(SchemaId(1)), SchemaId(1));
    }

    #[test]
    fn a_cycle_ends_before_a_schema_repeats() {
        let document = document(&[Some(1), Some(2), Some(1), Some(3)]);
        let passed: Vec<usize> = document
            .references(SchemaId(0))
            .map(|(id, _)| id.0)
            .collect();
        assert_eq!(passed, [0, 1, 2]);
        assert_eq!(document.resolve(SchemaId(0)), SchemaId(2));
        assert_eq!(document.resolve(SchemaId(3)), SchemaId(3));
    }

    #[test]
    fn included_schemas_are_listed_once_and_nearest_first() {
        let mut document = document(&[Some(1), None, None, Some(4), Some(1)]);
        let parts = [SchemaId(3), SchemaId(2), SchemaId(0)];
        document.schemas.get_mut(1).unwrap().all_of = parts.to_vec();
        let ids = |from: usize| -> Vec<usize> {
            let included = document.included([SchemaId(from)]);
            included.map(|(id, _)| id.0).collect()
        };
        assert_eq!(ids(0), [0, 1, 3, 2, 4]);
        assert_eq!(ids(2), [2]);
        assert_eq!(document.included([SchemaId(7)]).count(), 0);
    }

    #[test]
    fn a_chain_is_followed_up_to_the_limit() {
        let chain: Vec<Option<usize>> = (1..=2 * MAX_REFERENCES).map(Some).collect();
        let document = document(&chain);
        assert_eq!(document.references(SchemaId(0)).count(), MAX_REFERENCES + 1);
        assert_eq!(document.resolve(SchemaId(0)), SchemaId(MAX_REFERENCES));
        let near_end = SchemaId(MAX_REFERENCES - 1);
        assert_eq!(document.resolve(near_end), SchemaId(2 * MAX_REFERENCES - 1));
    }

    #[test]
    fn resolution_stops_at_a_schema_that_fails_the_condition() {
        let mut document = document(&[Some(1), Some(2), None]);
        document.schemas.get_mut(1).unwrap().name = Some("Named".to_owned());
        let unnamed = |schema: &crate::document::Schema| schema.name.is_none();
        assert_eq!(document.resolve_while(SchemaId(0), unnamed), SchemaId(1));
    }

    #[test]
    fn an_id_without_a_schema_resolves_to_itself() {
        let document = document(&[]);
        assert_eq!(document.references(SchemaId(7)).count(), 0);
        assert_eq!(document.resolve(SchemaId(7)), SchemaId(7));
    }
}
