//! Storage of schemas: a large document has tens of thousands of them.

use std::slice;

use super::schemas::Schema;

/// The number of schemas in a chunk. A single `Vec` would be copied each time it grows.
const CHUNK: usize = 256;

/// Schemas by their index in the document; see [`SchemaId`](super::SchemaId).
#[derive(Clone, Debug, Default)]
pub struct Schemas(Vec<Vec<Schema>>);

/// All schemas, in order.
type Iter<'a> = std::iter::Flatten<slice::Iter<'a, Vec<Schema>>>;

/// All schemas, in order, mutable.
type IterMut<'a> = std::iter::Flatten<slice::IterMut<'a, Vec<Schema>>>;

impl Schemas {
    /// The number of schemas.
    #[must_use]
    pub fn len(&self) -> usize {
        let last = self.0.last().map_or(0, Vec::len);
        self.0.len().saturating_sub(1) * CHUNK + last
    }

    /// Whether there are no schemas.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The schema at an index.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&Schema> {
        self.0.get(place / CHUNK)?.get(place % CHUNK)
    }

    /// The schema at an index, mutable.
    #[must_use]
    pub fn get_mut(&mut self, place: usize) -> Option<&mut Schema> {
        self.0.get_mut(place / CHUNK)?.get_mut(place % CHUNK)
    }

    /// Appends a schema.
    pub fn push(&mut self, schema: Schema) {
        match self.0.last_mut() {
            Some(chunk) if chunk.len() < CHUNK => chunk.push(schema),
            _ => {
                let mut chunk = Vec::with_capacity(CHUNK);
                chunk.push(schema);
                self.0.push(chunk);
            }
        }
    }

    /// Iterates over all schemas, in order.
    pub fn iter(&self) -> Iter<'_> {
        self.0.iter().flatten()
    }

    /// Iterates over all schemas, in order, mutably.
    pub fn iter_mut(&mut self) -> IterMut<'_> {
        self.0.iter_mut().flatten()
    }
}

impl<'a> IntoIterator for &'a Schemas {
    type Item = &'a Schema;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for &'a mut Schemas {
    type Item = &'a mut Schema;
    type IntoIter = IterMut<'a>;

    fn into_iter(self) -> IterMut<'a> {
        self.iter_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, Schemas};
    use crate::document::any_schema;
    use crate::source::{FileId, Span};

    #[test]
    fn schemas_are_found_by_index_across_chunks() {
        let mut schemas = Schemas::default();
        assert!(schemas.is_empty());
        assert_eq!(schemas.len(), 0);
        let count = 2 * CHUNK + 1;
        for start in 0..count {
            let start = u32::try_from(start).unwrap();
            schemas.push(any_schema(Span {
                file: FileId(0),
                start,
                end: start,
            }));
            assert_eq!(schemas.len(), start as usize + 1);
        }
        let starts = schemas.iter().map(|schema| schema.span.start as usize);
        assert!(starts.eq(0..count));
        assert_eq!(schemas.get(CHUNK).unwrap().span.start as usize, CHUNK);
        assert!(schemas.get(count).is_none());
        schemas.get_mut(count - 1).unwrap().never = true;
        assert_eq!(schemas.iter_mut().filter(|schema| schema.never).count(), 1);
    }
}
