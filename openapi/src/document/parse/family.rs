//! Schemas that apply to a value together, and their properties.

use std::collections::{HashMap, HashSet};

use regex::RegexBuilder;

use crate::document::{AdditionalProperties, Schema, SchemaId, Schemas};

/// The maximum number of schemas that are inspected for all names together, to limit the time.
const MAX_LOOKS: usize = 4_000_000;
/// The maximum number of names that are compared for suggestions, to limit the time.
const MAX_COMPARISONS: usize = 50_000;
/// Patterns that need more memory are not checked.
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

/// The result of looking up a property.
pub(super) enum Look {
    /// It exists.
    Found(Vec<SchemaId>),
    /// It may exist.
    Open,
    /// It does not exist; these schemas were inspected.
    Missing(Vec<SchemaId>),
}

/// Which schemas a value must match together.
pub(super) struct Family<'s> {
    schemas: &'s Schemas,
    open: &'s HashSet<SchemaId>,
    /// The schemas that a schema is a direct part of, by `$ref`, `allOf` and the like, and whether by `not`.
    parents: Vec<Vec<(SchemaId, bool)>>,
    /// The schemas that a schema is one level below, and how.
    places: Vec<Vec<(SchemaId, Step<'s>)>>,
    looks: usize,
    /// The number of names that were compared.
    comparisons: usize,
    /// The properties of schemas that have many, by name.
    indexes: HashMap<SchemaId, HashMap<&'s str, SchemaId>>,
    /// The last result: many parts of the same whole are queried for a name each.
    last: Option<Whole<'s>>,
}

/// Schemas and everything that they are composed of.
struct Whole<'s> {
    /// The schemas that are not part of another one.
    roots: Vec<SchemaId>,
    known: Vec<SchemaId>,
    seen: HashSet<SchemaId>,
    /// Whether it may have properties of any name.
    is_open: bool,
    patterns: Vec<&'s str>,
    /// The properties by name, once more than one of them was requested.
    properties: Option<HashMap<&'s str, Vec<SchemaId>>>,
}

/// How a schema is nested in another one.
#[derive(Clone, Copy)]
enum Step<'s> {
    Property(&'s str),
    Element,
}

impl<'s> Family<'s> {
    pub(super) fn of(schemas: &'s Schemas, open: &'s HashSet<SchemaId>) -> Self {
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
            for (child, negated) in in_place(schema) {
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
            last: None,
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

    /// The schemas that apply to a value together with a schema: those that it is a part of, and
    /// what outer schemas require of the same place.
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

    /// Looks for a property in schemas and in everything that they are composed of.
    pub(super) fn look_up(&mut self, ids: &[SchemaId], name: &str) -> Look {
        let is_root = |id: &SchemaId| self.parents.get(id.0).is_none_or(Vec::is_empty);
        let roots: Vec<SchemaId> = ids.iter().copied().filter(is_root).collect();
        let is_last =
            |last: &Whole<'_>| last.roots == roots && ids.iter().all(|id| last.seen.contains(id));
        let found = match self.last.take_if(|last| is_last(last)) {
            Some(mut last) => {
                self.looks += 1;
                let properties = last.properties.get_or_insert_with(|| {
                    let mut properties: HashMap<&'s str, Vec<SchemaId>> = HashMap::new();
                    for schema in last.known.iter().filter_map(|id| self.schemas.get(id.0)) {
                        for (name, id) in &schema.properties {
                            properties.entry(&name.value).or_default().push(*id);
                        }
                    }
                    properties
                });
                let found = properties.get(name).cloned().unwrap_or_default();
                self.last = Some(last);
                found
            }
            None => {
                let whole = self.whole(ids, roots);
                let mut found = Vec::new();
                for id in &whole.known {
                    if let Some(schema) = self.schemas.get(id.0) {
                        found.extend(self.property(*id, schema, name));
                    }
                }
                self.last = Some(whole);
                found
            }
        };
        if self.looks > MAX_LOOKS {
            return Look::Open;
        }
        let Some(whole) = &self.last else {
            return Look::Open;
        };
        if !found.is_empty() {
            Look::Found(found)
        } else if whole.is_open || whole.patterns.iter().any(|it| may_match(it, name)) {
            Look::Open
        } else {
            Look::Missing(whole.known.clone())
        }
    }

    /// Everything that schemas are composed of.
    fn whole(&mut self, ids: &[SchemaId], roots: Vec<SchemaId>) -> Whole<'s> {
        let mut whole = Whole {
            roots,
            known: Vec::new(),
            seen: ids.iter().copied().collect(),
            is_open: false,
            patterns: Vec::new(),
            properties: None,
        };
        let mut left = ids.to_vec();
        while let Some(id) = left.pop() {
            self.looks += 1;
            if self.looks > MAX_LOOKS {
                break;
            }
            let Some(schema) = self.schemas.get(id.0) else {
                continue;
            };
            whole.known.push(id);
            whole.is_open |= self.open.contains(&id)
                || schema.never
                || matches!(
                    schema.additional_properties,
                    AdditionalProperties::Allowed | AdditionalProperties::Schema(_)
                );
            let patterns = schema.pattern_properties.iter();
            whole
                .patterns
                .extend(patterns.map(|(pattern, _)| pattern.as_str()));
            let mapped = schema.discriminator.iter().flat_map(|d| &d.mapping);
            let mapped = mapped.map(|(_, id)| *id);
            for child in in_place(schema).map(|(child, _)| child).chain(mapped) {
                if whole.seen.insert(child) {
                    left.push(child);
                }
            }
        }
        whole
    }

    /// The property with that name of the schema itself.
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

    /// The names of the properties of schemas, for suggestions; empty once too many were compared.
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
            for (child, _) in in_place(schema) {
                if seen.insert(child) {
                    left.push(child);
                }
            }
        }
        found
    }
}

/// The schemas that the same value is also checked against, and whether it must not match.
fn in_place(schema: &Schema) -> impl Iterator<Item = (SchemaId, bool)> {
    let lists = [&schema.all_of, &schema.one_of, &schema.any_of];
    let fits = schema.reference.into_iter();
    let fits = fits.chain(lists.into_iter().flatten().copied());
    fits.map(|id| (id, false))
        .chain(schema.not.map(|id| (id, true)))
}

/// Whether a name matches a pattern. A pattern that cannot be compiled is assumed to match.
fn may_match(pattern: &str, name: &str) -> bool {
    let pattern = RegexBuilder::new(pattern).size_limit(PATTERN_BYTES).build();
    pattern.map_or(true, |pattern| pattern.is_match(name))
}
