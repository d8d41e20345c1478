//! All that has to hold for one value: `$ref` and `allOf` taken apart, alternatives chosen.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_generator::document::{Document, Schema, SchemaId};

/// What a value has to be.
#[derive(Default)]
pub(super) struct Demand<'a> {
    /// The schemas whose own keywords all hold.
    pub(super) schemas: Vec<&'a Schema>,
    /// Members that tell alternatives apart.
    pub(super) tags: Vec<Tag>,
}

/// A member that tells alternatives apart.
pub(super) struct Tag {
    pub(super) name: String,
    /// What it may be.
    pub(super) values: Vec<String>,
    /// Whether anything else would mean another schema.
    pub(super) strict: bool,
}

/// Follows `$ref`s that stand alone.
pub(super) fn target(document: &Document, id: SchemaId) -> SchemaId {
    let mut id = id;
    for _ in 0..64 {
        match document.schema(id).and_then(|schema| schema.reference) {
            Some(target) => id = target,
            None => break,
        }
    }
    id
}

/// For each schema with a discriminator and no alternatives of its own: the components that extend
/// it, however far away.
pub(in crate::corpus) fn families(document: &Document) -> Families {
    let mut families = Families::new();
    for (_, id) in &document.named_schemas {
        let mut seen = BTreeSet::from([*id]);
        let mut open = vec![*id];
        while let Some(next) = open.pop() {
            let Some(schema) = document.schema(next) else {
                continue;
            };
            let is_base = schema.discriminator.is_some()
                && schema.one_of.is_empty()
                && schema.any_of.is_empty();
            if is_base && next != *id && target(document, *id) != next {
                families.entry(next).or_default().push(*id);
            }
            for part in schema.all_of.iter().chain(&schema.reference) {
                if seen.insert(*part) {
                    open.push(*part);
                }
            }
        }
    }
    families
}

/// For a base with a discriminator: the components that extend it.
pub(in crate::corpus) type Families = BTreeMap<SchemaId, Vec<SchemaId>>;

/// Takes a schema apart; `choose` says which of several alternatives holds. `None`: no value fits.
pub(super) fn gather<'a>(
    document: &'a Document,
    families: &Families,
    id: SchemaId,
    demand: &mut Demand<'a>,
    choose: &mut dyn FnMut(&[SchemaId]) -> Option<SchemaId>,
) -> Option<()> {
    let mut gatherer = Gatherer {
        document,
        families,
        choose,
        seen: BTreeSet::new(),
        based: BTreeSet::new(),
        owner: target(document, id),
    };
    gatherer.gather(id, demand, 0)
}

struct Gatherer<'a, 'c> {
    document: &'a Document,
    families: &'c Families,
    choose: &'c mut dyn FnMut(&[SchemaId]) -> Option<SchemaId>,
    seen: BTreeSet<SchemaId>,
    /// Bases that a choice was made for.
    based: BTreeSet<SchemaId>,
    /// The schema that the value is an instance of, for the tag of a base that it extends.
    owner: SchemaId,
}

impl<'a> Gatherer<'a, '_> {
    fn gather(&mut self, id: SchemaId, demand: &mut Demand<'a>, depth: usize) -> Option<()> {
        if depth > 100 {
            return None;
        }
        if self.seen.contains(&id) {
            return Some(());
        }
        // A base with a discriminator is one of those that extend it, or the base itself.
        if let Some(family) = self.families.get(&id)
            && !family.contains(&self.owner)
            && !self.based.contains(&id)
        {
            self.based.insert(id);
            let mut members = family.clone();
            members.push(id);
            self.owner = (self.choose)(&members)?;
            return self.gather(self.owner, demand, depth + 1);
        }
        self.seen.insert(id);
        let schema = self.document.schema(id)?;
        if schema.never {
            return None;
        }
        if let Some(target) = schema.reference {
            self.gather(target, demand, depth + 1)?;
        }
        for part in &schema.all_of {
            self.gather(*part, demand, depth + 1)?;
        }
        let mut chosen = None;
        for alternatives in [&schema.one_of, &schema.any_of] {
            if alternatives.is_empty() {
                continue;
            }
            let branch = (self.choose)(alternatives)?;
            let branch_target = target(self.document, branch);
            // A base that lists what extends it says nothing more of those.
            if self.owner != branch_target {
                self.owner = branch_target;
                self.gather(branch, demand, depth + 1)?;
            }
            chosen = Some(branch_target);
        }
        if let Some(discriminator) = &schema.discriminator {
            let of = chosen.unwrap_or(self.owner);
            let mapped: Vec<String> = discriminator
                .mapping
                .iter()
                .filter(|(_, to)| target(self.document, *to) == of)
                .map(|(value, _)| value.clone())
                .collect();
            let name = self.document.schema(of).and_then(|of| of.name.clone());
            let values = match (mapped.is_empty(), name) {
                (true, Some(name)) => vec![name],
                _ => mapped,
            };
            if !values.is_empty() {
                let is_base = chosen.is_none() && std::ptr::eq(schema, self.document.schema(of)?);
                demand.tags.push(Tag {
                    name: discriminator.property.clone(),
                    values,
                    strict: is_base,
                });
            }
        }
        demand.schemas.push(schema);
        Some(())
    }
}
