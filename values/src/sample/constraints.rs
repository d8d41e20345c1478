//! The constraints of one value: `$ref` and `allOf` resolved, alternatives selected.

use std::collections::BTreeSet;

use clientwright_openapi::document::{Document, Schema, SchemaId};

use super::families::Families;

/// The constraints of one value.
#[derive(Default)]
pub(super) struct Constraints<'a> {
    /// The schemas whose own keywords all apply.
    pub(super) schemas: Vec<&'a Schema>,
    /// Properties that distinguish alternatives.
    pub(super) tags: Vec<Tag>,
}

impl Constraints<'_> {
    /// Whether the schemas require properties without stating that the value is an object.
    pub(super) fn says_members(&self) -> bool {
        self.schemas
            .iter()
            .any(|schema| !schema.required.is_empty())
    }
}

/// A property that distinguishes alternatives.
pub(super) struct Tag {
    pub(super) name: String,
    /// The allowed values.
    pub(super) values: Vec<String>,
    /// Whether any other value would select another schema.
    pub(super) strict: bool,
}

/// Resolves a schema; `choose` selects one of several alternatives. Returns `None` if no value matches.
pub(super) fn gather<'a>(
    document: &'a Document,
    families: &Families,
    id: SchemaId,
    constraints: &mut Constraints<'a>,
    choose: &mut dyn FnMut(&[SchemaId]) -> Option<SchemaId>,
) -> Option<()> {
    let mut gatherer = Gatherer {
        document,
        families,
        choose,
        seen: BTreeSet::new(),
        based: BTreeSet::new(),
        owner: document.resolve(id),
    };
    gatherer.gather(id, constraints, 0)
}

struct Gatherer<'a, 'c> {
    document: &'a Document,
    families: &'c Families,
    choose: &'c mut dyn FnMut(&[SchemaId]) -> Option<SchemaId>,
    seen: BTreeSet<SchemaId>,
    /// Bases for which a schema has been chosen.
    based: BTreeSet<SchemaId>,
    /// The schema that the value is an instance of, for the tag of a base that it extends.
    owner: SchemaId,
}

impl<'a> Gatherer<'a, '_> {
    fn gather(
        &mut self,
        id: SchemaId,
        constraints: &mut Constraints<'a>,
        depth: usize,
    ) -> Option<()> {
        if depth > 100 {
            return None;
        }
        if self.seen.contains(&id) {
            return Some(());
        }
        // A value of a base with a discriminator is an instance of a schema that extends it, or of the base itself.
        if let Some(family) = self.families.get(&id)
            && !family.contains(&self.owner)
            && !self.based.contains(&id)
        {
            self.based.insert(id);
            let mut members = family.clone();
            members.push(id);
            self.owner = (self.choose)(&members)?;
            return self.gather(self.owner, constraints, depth + 1);
        }
        self.seen.insert(id);
        let schema = self.document.schema(id)?;
        if schema.never {
            return None;
        }
        if let Some(target) = schema.reference {
            self.gather(target, constraints, depth + 1)?;
        }
        for part in &schema.all_of {
            self.gather(*part, constraints, depth + 1)?;
        }
        let mut chosen = None;
        for alternatives in [&schema.one_of, &schema.any_of] {
            if alternatives.is_empty() {
                continue;
            }
            let branch = (self.choose)(alternatives)?;
            let branch_target = self.document.resolve(branch);
            // A base that lists the schemas that extend it does not constrain them further.
            if self.owner != branch_target {
                self.owner = branch_target;
                self.gather(branch, constraints, depth + 1)?;
            }
            chosen = Some(branch_target);
        }
        if let Some(discriminator) = &schema.discriminator {
            let of = chosen.unwrap_or(self.owner);
            let mapped: Vec<String> = discriminator
                .mapping
                .iter()
                .filter(|(_, to)| self.document.resolve(*to) == of)
                .map(|(value, _)| value.clone())
                .collect();
            let name = self.document.schema(of).and_then(|of| of.name.clone());
            let values = match (mapped.is_empty(), name) {
                (true, Some(name)) => vec![name],
                _ => mapped,
            };
            if !values.is_empty() {
                let is_base = chosen.is_none() && std::ptr::eq(schema, self.document.schema(of)?);
                constraints.tags.push(Tag {
                    name: discriminator.property.clone(),
                    values,
                    strict: is_base,
                });
            }
        }
        constraints.schemas.push(schema);
        Some(())
    }
}
