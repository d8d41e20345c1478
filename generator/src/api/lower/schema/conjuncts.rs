//! What has to hold for a value together: a schema, what it refers to, and its `allOf`.

use std::collections::BTreeSet;

use crate::api::lower::effective::{constrains, says_no_type};
use crate::document::{Schema, SchemaId};
use crate::source::NodeValue;

use super::{Lowerer, MAX_DEPTH};

/// The schemas that all have to hold for a value.
pub(super) struct Conjuncts {
    pub(super) parts: Vec<SchemaId>,
    pub(super) nullable: bool,
}

impl Lowerer<'_> {
    pub(super) fn conjuncts_of_component(&self, id: SchemaId) -> Conjuncts {
        let mut conjuncts = Conjuncts {
            parts: Vec::new(),
            nullable: false,
        };
        let Some(schema) = self.schema(id) else {
            return conjuncts;
        };
        let mut seen = BTreeSet::from([id]);
        if let Some(target) = schema.reference
            && !has_own_constraints(schema)
        {
            conjuncts.parts.push(target);
            return conjuncts;
        }
        if is_pure_all_of(schema) {
            for part in &schema.all_of {
                self.collect(*part, &mut conjuncts, &mut seen, 0);
            }
        }
        self.reduce(&mut conjuncts);
        conjuncts
    }

    pub(super) fn conjuncts(&self, ids: &[SchemaId]) -> Conjuncts {
        let mut conjuncts = Conjuncts {
            parts: Vec::new(),
            nullable: false,
        };
        let mut seen = BTreeSet::new();
        for id in ids {
            self.collect(*id, &mut conjuncts, &mut seen, 0);
        }
        self.reduce(&mut conjuncts);
        conjuncts
    }

    /// Looks through wrappers that only annotate what they wrap.
    pub(super) fn collect(
        &self,
        id: SchemaId,
        conjuncts: &mut Conjuncts,
        seen: &mut BTreeSet<SchemaId>,
        depth: usize,
    ) {
        let Some(schema) = self.schema(id) else {
            return;
        };
        if depth > MAX_DEPTH || !seen.insert(id) {
            return;
        }
        if let Some(target) = schema.reference {
            conjuncts.nullable |= schema.types.null;
            if has_own_constraints(schema) {
                conjuncts.parts.push(id);
            } else if !conjuncts.parts.contains(&target) {
                conjuncts.parts.push(target);
            }
        } else if schema.name.is_none() && is_pure_all_of(schema) {
            conjuncts.nullable |= schema.types.null;
            for part in &schema.all_of {
                self.collect(*part, conjuncts, seen, depth + 1);
            }
        } else {
            conjuncts.parts.push(id);
        }
    }

    /// Drops parts that add nothing: those that say no type, and ancestors of other parts.
    pub(super) fn reduce(&self, conjuncts: &mut Conjuncts) {
        if conjuncts.parts.len() < 2 {
            return;
        }
        let silent = |id: &SchemaId| self.schema(*id).is_none_or(says_no_type);
        if !conjuncts.parts.iter().all(silent) {
            conjuncts.parts.retain(|id| !silent(id));
        }
        let parts = conjuncts.parts.clone();
        conjuncts.parts.retain(|id| {
            !parts
                .iter()
                .any(|other| other != id && self.extends(*other, *id))
        });
        if conjuncts.parts.is_empty() {
            conjuncts.parts = parts;
        }
    }

    /// Whether a schema includes another through `allOf`.
    pub(in crate::api::lower) fn extends(&self, schema: SchemaId, base: SchemaId) -> bool {
        let mut seen = BTreeSet::from([schema]);
        let mut open = vec![schema];
        while let Some(id) = open.pop() {
            let Some(schema) = self.schema(id) else {
                continue;
            };
            for next in schema.all_of.iter().chain(&schema.reference) {
                if *next == base {
                    return true;
                }
                if seen.insert(*next) {
                    open.push(*next);
                }
            }
        }
        false
    }

    /// The component that the schemas come down to, if it is just one.
    pub(super) fn sole_component(
        &self,
        conjuncts: &Conjuncts,
        not: Option<SchemaId>,
    ) -> Option<SchemaId> {
        match conjuncts.parts.as_slice() {
            [only] if Some(*only) != not => {
                let schema = self.schema(*only)?;
                schema.name.is_some().then_some(*only)
            }
            _ => None,
        }
    }

    /// Whether `null` is among the values of a schema.
    pub(in crate::api::lower) fn is_nullable(&self, id: SchemaId) -> bool {
        let mut seen = BTreeSet::from([id]);
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let Some(schema) = self.schema(id) else {
                continue;
            };
            let null_value = schema
                .values
                .as_ref()
                .is_some_and(|values| values.iter().any(|node| node.value == NodeValue::Null));
            if schema.types.null || null_value {
                return true;
            }
            let single = (schema.all_of.len() == 1)
                .then(|| schema.all_of.first().copied())
                .flatten();
            for next in schema
                .reference
                .into_iter()
                .chain(single)
                .chain(schema.one_of.iter().copied())
                .chain(schema.any_of.iter().copied())
            {
                if seen.insert(next) {
                    open.push(next);
                }
            }
        }
        false
    }
}

/// Whether a schema with `$ref` says something about the type beside it.
fn has_own_constraints(schema: &Schema) -> bool {
    constrains(schema) || !schema.all_of.is_empty()
}

/// Whether a schema consists of `allOf` and annotations only.
fn is_pure_all_of(schema: &Schema) -> bool {
    !schema.all_of.is_empty()
        && schema.reference.is_none()
        && !constrains(schema)
        && schema.required.is_empty()
        && schema.discriminator.is_none()
}
