//! Schemas that hold for one value together, and which properties they have.

use std::collections::{HashMap, HashSet};

use regex::RegexBuilder;

use crate::document::{AdditionalProperties, Schema, SchemaId};

/// How many schemas are looked at for all names together; it takes time.
const MAX_LOOKS: usize = 4_000_000;
/// How many names are compared to tell what was likely meant; it takes time.
const MAX_COMPARISONS: usize = 50_000;
/// Patterns that need more memory are not looked at.
const PATTERN_BYTES: usize = 1 << 20;
/// Schemas with more properties are looked up by hashing.
pub(super) const SMALL: usize = 24;

/// The names of the properties of a schema.
pub(super) fn names_of(schema: &Schema) -> impl Iterator<Item = &str> {
    schema
        .properties
        .iter()
        .map(|(name, _)| name.value.as_str())
}

/// What is known of a property.
pub(super) enum Look {
    /// It is there.
    Found(Vec<SchemaId>),
    /// It may be there.
    Open,
    /// It is not; these schemas were looked at.
    Missing(Vec<SchemaId>),
}

/// Which schemas a value has to fit together with which.
pub(super) struct Family<'s> {
    schemas: &'s [Schema],
    open: &'s HashSet<SchemaId>,
    /// The schemas that name a schema beside `allOf` and the like, and whether by `not`.
    parents: Vec<Vec<(SchemaId, bool)>>,
    /// The schemas that a schema is one level below of, and how.
    places: Vec<Vec<(SchemaId, Step<'s>)>>,
    looks: usize,
    /// Names that were given to be compared.
    comparisons: usize,
    /// The properties of schemas that have many, by name.
    indexes: HashMap<SchemaId, HashMap<&'s str, SchemaId>>,
}

/// How a schema is below another one.
#[derive(Clone, Copy)]
enum Step<'s> {
    Property(&'s str),
    Element,
}

impl<'s> Family<'s> {
    pub(super) fn of(schemas: &'s [Schema], open: &'s HashSet<SchemaId>) -> Self {
        let mut parents = vec![Vec::new(); schemas.len()];
        let mut places = vec![Vec::new(); schemas.len()];
        for (index, schema) in schemas.iter().enumerate() {
            let properties = schema.properties.iter();
            let properties = properties.map(|(name, id)| (*id, Step::Property(&name.value)));
            let elements = schema.items.iter().map(|id| (*id, Step::Element));
            for (below, step) in properties.chain(elements) {
                if let Some(places) = places.get_mut(below.0) {
                    places.push((SchemaId(index), step));
                }
            }
            for (child, negated) in beside(schema) {
                if let Some(parents) = parents.get_mut(child.0) {
                    parents.push((SchemaId(index), negated));
                }
            }
        }
        Self {
            schemas,
            open,
            parents,
            places,
            looks: 0,
            comparisons: 0,
            indexes: HashMap::new(),
        }
    }

    /// The schemas that a schema is a part of, itself included, and whether a `not` is in between.
    pub(super) fn above(&mut self, id: SchemaId) -> (Vec<SchemaId>, bool) {
        let mut seen = HashSet::from([id]);
        let mut open = vec![id];
        let mut found = Vec::new();
        let mut any_negated = false;
        while let Some(id) = open.pop() {
            self.looks += 1;
            found.push(id);
            for (parent, negated) in self.parents.get(id.0).into_iter().flatten() {
                any_negated |= negated;
                if seen.insert(*parent) {
                    open.push(*parent);
                }
            }
            if self.looks > MAX_LOOKS {
                break;
            }
        }
        (found, any_negated)
    }

    /// The schemas that hold for a value together with a schema: those that it is a part of, and what
    /// those around it say of the place that it is in.
    pub(super) fn together(
        &mut self,
        id: SchemaId,
        levels: usize,
        seen: &mut HashSet<SchemaId>,
    ) -> Vec<SchemaId> {
        let (mut all, _) = self.above(id);
        let Some(levels) = levels.checked_sub(1) else {
            return all;
        };
        for part in all.clone() {
            if self.looks > MAX_LOOKS || !seen.insert(part) {
                continue;
            }
            for (around, step) in self.places.get(part.0).cloned().unwrap_or_default() {
                let around = self.together(around, levels, seen);
                all.extend(match step {
                    Step::Element => self.elements(&around),
                    Step::Property(name) => match self.look_up(&around, name) {
                        Look::Found(found) => found,
                        Look::Open | Look::Missing(_) => Vec::new(),
                    },
                });
            }
        }
        all
    }

    /// Looks for a property in schemas and in all that they are made of.
    pub(super) fn look_up(&mut self, ids: &[SchemaId], name: &str) -> Look {
        let mut seen: HashSet<SchemaId> = ids.iter().copied().collect();
        let mut left = ids.to_vec();
        let mut found = Vec::new();
        let mut known = Vec::new();
        let mut open = false;
        while let Some(id) = left.pop() {
            self.looks += 1;
            if self.looks > MAX_LOOKS {
                return Look::Open;
            }
            let Some(schema) = self.schemas.get(id.0) else {
                continue;
            };
            known.push(id);
            found.extend(self.property(id, schema, name));
            open |= self.open.contains(&id)
                || schema.never
                || matches!(
                    schema.additional_properties,
                    AdditionalProperties::Allowed | AdditionalProperties::Schema(_)
                )
                || schema
                    .pattern_properties
                    .iter()
                    .any(|(pattern, _)| may_match(pattern, name));
            let mapped = schema.discriminator.iter().flat_map(|d| &d.mapping);
            let mapped = mapped.map(|(_, id)| *id);
            for child in beside(schema).map(|(child, _)| child).chain(mapped) {
                if seen.insert(child) {
                    left.push(child);
                }
            }
        }
        match (found.is_empty(), open) {
            (false, _) => Look::Found(found),
            (true, true) => Look::Open,
            (true, false) => Look::Missing(known),
        }
    }

    /// The property of that name of the schema itself.
    fn property(&mut self, id: SchemaId, schema: &'s Schema, name: &str) -> Option<SchemaId> {
        if schema.properties.len() <= SMALL {
            self.looks += schema.properties.len();
            let mut properties = schema.properties.iter();
            return properties
                .find(|(property, _)| property.value == name)
                .map(|(_, id)| *id);
        }
        let index = self.indexes.entry(id).or_insert_with(|| {
            let properties = schema.properties.iter();
            properties
                .map(|(property, id)| (property.value.as_str(), *id))
                .collect()
        });
        index.get(name).copied()
    }

    /// Whether any of the schemas names a property.
    pub(super) fn has_properties(&self, ids: &[SchemaId]) -> bool {
        let mut schemas = ids.iter().filter_map(|id| self.schemas.get(id.0));
        schemas.any(|schema| !schema.properties.is_empty())
    }

    /// The names of the properties of schemas, to find the one that was meant; none once too many were
    /// compared.
    pub(super) fn names_of(&mut self, ids: &[SchemaId]) -> Vec<&'s str> {
        let mut names = Vec::new();
        for schema in ids.iter().filter_map(|id| self.schemas.get(id.0)) {
            if self.comparisons > MAX_COMPARISONS {
                break;
            }
            self.comparisons += schema.properties.len();
            names.extend(names_of(schema));
        }
        names
    }

    /// The schemas of the elements of lists.
    pub(super) fn elements(&self, ids: &[SchemaId]) -> Vec<SchemaId> {
        let mut seen: HashSet<SchemaId> = ids.iter().copied().collect();
        let mut left = ids.to_vec();
        let mut found = Vec::new();
        while let Some(id) = left.pop() {
            let Some(schema) = self.schemas.get(id.0) else {
                continue;
            };
            found.extend(schema.items);
            for (child, _) in beside(schema) {
                if seen.insert(child) {
                    left.push(child);
                }
            }
        }
        found
    }
}

/// The schemas that a value of a schema is compared with, too, and whether it must not fit.
fn beside(schema: &Schema) -> impl Iterator<Item = (SchemaId, bool)> {
    let lists = [&schema.all_of, &schema.one_of, &schema.any_of];
    let fits = schema.reference.into_iter();
    let fits = fits.chain(lists.into_iter().flatten().copied());
    fits.map(|id| (id, false))
        .chain(schema.not.map(|id| (id, true)))
}

/// Whether a name matches a pattern; one that is not understood is given the benefit of the doubt.
fn may_match(pattern: &str, name: &str) -> bool {
    let pattern = RegexBuilder::new(pattern).size_limit(PATTERN_BYTES).build();
    pattern.map_or(true, |pattern| pattern.is_match(name))
}
