//! Names of properties that something says are there: `required`, `dependentRequired`, the property of
//! a discriminator, the keys of `encoding`. Where no schema has one, it is a slip.

use std::collections::HashSet;

use regex::RegexBuilder;

use super::Builder;
use super::access::Object;
use crate::diagnostics::codes;
use crate::document::{AdditionalProperties, Schema, SchemaId, Spanned};
use crate::source::reference::nearest;
use crate::source::{Node, NodeValue};

/// How many schemas are looked at for all names together; it takes time.
const MAX_LOOKS: usize = 4_000_000;
/// How many levels of properties and elements are looked at from further out.
const MAX_LEVELS: usize = 32;
/// Patterns that need more memory are not looked at.
const PATTERN_BYTES: usize = 1 << 20;
/// Schemas with more properties are looked up by hashing.
const SMALL: usize = 24;
/// What stands in other schemas, or depends on the value: a property may be there.
const ELSEWHERE: &[&str] = &["if", "then", "else", "dependentSchemas", "dependencies"];

/// What is to be checked once all schemas are there.
#[derive(Default)]
pub(super) struct Claims<'a> {
    names: Vec<Claim>,
    /// Schemas that may have properties which are not known.
    pub(super) open: HashSet<SchemaId>,
    /// `links` of responses and `callbacks` of operations.
    pub(super) links: Vec<super::links::Links<'a>>,
}

/// A property that a schema is said to have.
struct Claim {
    schema: SchemaId,
    name: Spanned<String>,
    by: &'static str,
}

impl<'a> Builder<'a> {
    /// Remembers the names that the schema itself has no property for.
    pub(super) fn claim_names(&mut self, object: Object<'a>, schema: &Schema) {
        let current = self.arena.current;
        if object.entries().any(|(key, _, _)| ELSEWHERE.contains(&key)) {
            self.claims.open.insert(current);
        }
        let known: HashSet<&str> = match schema.properties.len() {
            0..=SMALL => HashSet::new(),
            _ => names_of(schema).collect(),
        };
        let is_known = |name: &str| match schema.properties.len() {
            0..=SMALL => names_of(schema).any(|known| known == name),
            _ => known.contains(name),
        };
        let mut claim = |name: Spanned<String>, by: &'static str| {
            if !is_known(&name.value) {
                self.claims.names.push(Claim {
                    schema: current,
                    name,
                    by,
                });
            }
        };
        for name in &schema.required {
            claim(name.clone(), "required");
        }
        if let Some(discriminator) = object.get("discriminator").and_then(property_name) {
            claim(discriminator, "discriminator");
        }
        let dependent = object.get("dependentRequired").and_then(Node::as_mapping);
        for (key, names) in dependent.unwrap_or_default() {
            let names = names.as_sequence().unwrap_or_default();
            for name in std::iter::once(key).chain(names) {
                if let Some(text) = name.as_str() {
                    let name = Spanned {
                        value: text.to_owned(),
                        span: name.span,
                    };
                    claim(name, "dependentRequired");
                }
            }
        }
    }

    /// Remembers a name that `encoding` says something of.
    pub(super) fn claim_part(&mut self, schema: SchemaId, name: Spanned<String>) {
        let by = "encoding";
        self.claims.names.push(Claim { schema, name, by });
    }

    /// Reports the names that no schema has which a value fits together with the one that says them.
    pub(super) fn check_claims(&mut self, schemas: &[Schema]) {
        let claims = std::mem::take(&mut self.claims.names);
        if claims.is_empty() {
            return;
        }
        let mut family = Family::of(schemas, &self.claims.open);
        for claim in claims {
            let (up, negated) = family.above(claim.schema);
            // `not: {required: [x]}` says that there is none.
            if negated {
                continue;
            }
            let Look::Missing(known) = family.look_up(&up, &claim.name.value) else {
                continue;
            };
            // What holds for the same place of the value in schemas further out.
            let all = family.together(claim.schema, MAX_LEVELS, &mut HashSet::new());
            let Look::Missing(_) = family.look_up(&all, &claim.name.value) else {
                continue;
            };
            let (by, name) = (claim.by, &claim.name.value);
            let finding = self.diagnostics.warning(
                codes::NO_SUCH_PROPERTY,
                claim.name.span,
                format!("`{by}` names `{name}`, but there is no such property"),
            );
            match nearest(name, known.into_iter()) {
                Some(meant) => drop(finding.label(format!("did you mean `{meant}`?"))),
                None => drop(finding),
            }
        }
    }
}

/// `propertyName`, or the name itself in Swagger 2.0.
fn property_name(node: &Node) -> Option<Spanned<String>> {
    let node = match &node.value {
        NodeValue::String(_) => node,
        _ => node.get("propertyName")?,
    };
    Some(Spanned {
        value: node.as_str()?.to_owned(),
        span: node.span,
    })
}

fn names_of(schema: &Schema) -> impl Iterator<Item = &str> {
    schema
        .properties
        .iter()
        .map(|(name, _)| name.value.as_str())
}

/// What is known of a property.
pub(super) enum Look<'s> {
    /// It is there.
    Found(Vec<SchemaId>),
    /// It may be there.
    Open,
    /// It is not; these are.
    Missing(Vec<&'s str>),
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
        }
    }

    /// The schemas that a schema is a part of, itself included, and whether a `not` is in between.
    fn above(&mut self, id: SchemaId) -> (Vec<SchemaId>, bool) {
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
    fn together(
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
    pub(super) fn look_up(&mut self, ids: &[SchemaId], name: &str) -> Look<'s> {
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
            for (property, id) in &schema.properties {
                self.looks += 1;
                if property.value == name {
                    found.push(*id);
                } else {
                    known.push(property.value.as_str());
                }
            }
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
