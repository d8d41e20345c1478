//! Resolves a schema, its references and its `allOf` to a list of schemas that apply together.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::merged_schema::{MergedSchema, constrains, says_no_type};
use super::{number_settings, scalar};
use crate::api::number_types::Digits;
use crate::document::{Bounds, Schema, SchemaId};

use super::bounds::MAX_DEPTH;
use super::lowerer::Lowerer;
use super::nullable::allows_anything;

/// The schemas that all apply to a value.
pub(super) struct AllOf {
    pub(super) parts: Vec<SchemaId>,
    pub(super) nullable: bool,
    /// The parts that are targets of a `$ref`, without duplicates.
    targets: BTreeSet<SchemaId>,
}

impl Lowerer<'_> {
    pub(super) fn all_of_component(&self, id: SchemaId) -> AllOf {
        let mut all_of = AllOf {
            parts: Vec::new(),
            nullable: false,
            targets: BTreeSet::new(),
        };
        let Some(schema) = self.schema(id) else {
            return all_of;
        };
        let mut seen = BTreeSet::from([id]);
        if let Some(target) = schema.reference
            && !self.says_more_than(schema, target)
        {
            all_of.parts.push(target);
            return all_of;
        }
        if self.is_only_all_of(schema) {
            for part in &schema.all_of {
                self.collect(*part, &mut all_of, &mut seen, 0);
            }
        }
        self.reduce(&mut all_of);
        all_of
    }

    pub(super) fn all_of(&self, ids: &[SchemaId]) -> AllOf {
        let mut all_of = AllOf {
            parts: Vec::new(),
            nullable: false,
            targets: BTreeSet::new(),
        };
        let mut seen = BTreeSet::new();
        for id in ids {
            self.collect(*id, &mut all_of, &mut seen, 0);
        }
        self.reduce(&mut all_of);
        all_of
    }

    /// Collects the parts, skipping wrappers that only annotate what they wrap.
    pub(super) fn collect(
        &self,
        id: SchemaId,
        all_of: &mut AllOf,
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
            all_of.nullable |= schema.types.null;
            if self.says_more_than(schema, target) {
                all_of.parts.push(id);
            } else if all_of.targets.insert(target) {
                all_of.parts.push(target);
            }
        } else if schema.name.is_none() && self.is_only_all_of(schema) {
            all_of.nullable |= schema.types.null;
            for part in &schema.all_of {
                self.collect(*part, all_of, seen, depth + 1);
            }
        } else {
            all_of.parts.push(id);
        }
    }

    /// Drops parts that add nothing: those without a type, and ancestors of other parts.
    pub(super) fn reduce(&self, all_of: &mut AllOf) {
        if all_of.parts.len() < 2 {
            return;
        }
        let silent = |id: &SchemaId| self.schema(*id).is_none_or(says_no_type);
        if !all_of.parts.iter().all(silent) {
            let telling = all_of.parts.iter().copied().filter(|id| !silent(id));
            let telling: Vec<SchemaId> = telling.collect();
            // Computed only once, however many parts have no type.
            let optional = OnceCell::new();
            let requires = |id: &SchemaId| {
                let is_optional = |name: &String| {
                    let optional = optional.get_or_init(|| self.optional_names(&telling));
                    optional.contains(name)
                };
                self.schema(*id)
                    .is_some_and(|schema| names(schema).any(is_optional))
            };
            let whole = OnceCell::new();
            let whole = || whole.get_or_init(|| MergedSchema::of(self.document, &telling));
            // The range of a number decides its type, if the type has no name.
            let is_named = |id: &SchemaId| {
                let schema = self.schema(*id);
                schema.is_none_or(|schema| schema.name.is_some() || schema.reference.is_some())
            };
            let has_no_name = !telling.iter().any(is_named);
            let is_limit = |id: &SchemaId| {
                self.schema(*id).is_some_and(|schema| {
                    says_range(&schema.bounds)
                        && (has_no_name || changes_integer(&schema.bounds, whole()))
                })
            };
            all_of
                .parts
                .retain(|id| !silent(id) || requires(id) || is_limit(id));
        }
        let parts = all_of.parts.clone();
        let ancestors = self.ancestors(&parts);
        all_of.parts.retain(|id| !ancestors.contains(id));
        if all_of.parts.is_empty() {
            all_of.parts = parts;
        }
    }

    /// Returns all schemas that some of the schemas include through `$ref` and `allOf`.
    fn ancestors(&self, schemas: &[SchemaId]) -> BTreeSet<SchemaId> {
        let schemas = schemas.iter().filter_map(|id| self.schema(*id));
        let included = self.document.included(schemas.flat_map(Schema::parts));
        included.map(|(id, _)| id).collect()
    }

    /// Whether a schema with `$ref` constrains the type in addition to its target.
    fn says_more_than(&self, schema: &Schema, target: SchemaId) -> bool {
        if constrains(schema) || !schema.all_of.is_empty() {
            return true;
        }
        let sets_digits = || {
            let merged = MergedSchema::of(self.document, &[target]);
            let types = merged.types;
            merged.unions.is_empty() && merged.type_count() == 1 && (types.number || types.integer)
        };
        self.adds_requirement(names(schema), &[target])
            || self.changes_integers(&schema.bounds, &[target])
            || (number_settings::are_there(&schema.extensions) && sets_digits())
    }

    /// Whether the limits change the integer type of the schemas.
    fn changes_integers(&self, limits: &Bounds, ids: &[SchemaId]) -> bool {
        says_range(limits) && changes_integer(limits, &MergedSchema::of(self.document, ids))
    }

    /// Whether a schema consists only of its `allOf`.
    fn is_only_all_of(&self, schema: &Schema) -> bool {
        is_pure_all_of(schema) && !self.changes_integers(&schema.bounds, &schema.all_of)
    }

    /// Whether one of the properties is optional in the schemas.
    pub(in crate::api::lower) fn adds_requirement<'n>(
        &self,
        names: impl Iterator<Item = &'n String>,
        ids: &[SchemaId],
    ) -> bool {
        let mut names = names.peekable();
        names.peek().is_some() && {
            let optional = self.optional_names(ids);
            names.any(|name| optional.contains(name))
        }
    }

    /// Returns the optional properties of the schemas.
    fn optional_names(&self, ids: &[SchemaId]) -> BTreeSet<String> {
        let merged = MergedSchema::of(self.document, ids);
        let properties = merged.properties.iter().map(|(name, _)| name);
        let mut optional: BTreeSet<String> = properties.cloned().collect();
        // A property that one of the alternatives does not require is optional, at any depth.
        let mut open: Vec<SchemaId> = alternatives(&merged);
        let mut seen: BTreeSet<SchemaId> = open.iter().copied().collect();
        while let Some(id) = open.pop() {
            let one = MergedSchema::of(self.document, &[id]);
            let properties = one.properties.iter().map(|(name, _)| name);
            optional.extend(
                properties
                    .filter(|name| !one.required.contains(name))
                    .cloned(),
            );
            let next = alternatives(&one).into_iter();
            open.extend(next.filter(|id| seen.insert(*id)));
        }
        for name in merged.required.iter() {
            optional.remove(name);
        }
        optional
    }

    /// Returns the base with a discriminator that the schemas reduce to, if they only add requirements to it,
    /// and the schemas with those requirements.
    pub(super) fn required_base(&self, parts: &[SchemaId]) -> Option<(SchemaId, Vec<SchemaId>)> {
        let mut base = None;
        let mut more = Vec::new();
        for id in parts {
            let schema = self.schema(*id)?;
            let target = schema.reference.filter(|target| {
                self.descendants.contains_key(target)
                    && !constrains(schema)
                    && schema.all_of.is_empty()
            });
            if self.descendants.contains_key(id) && base.is_none() {
                base = Some(*id);
            } else if let (Some(target), None) = (target, base) {
                base = Some(target);
                more.push(*id);
            } else if says_no_type(schema) && !schema.required.is_empty() {
                more.push(*id);
            } else {
                return None;
            }
        }
        base.filter(|_| !more.is_empty()).map(|base| (base, more))
    }

    /// Whether a schema includes another through `allOf`.
    pub(in crate::api::lower) fn extends(&self, schema: SchemaId, base: SchemaId) -> bool {
        let parts = self.schema(schema).into_iter().flat_map(Schema::parts);
        self.document.included(parts).any(|(id, _)| id == base)
    }

    /// Returns the component that the schemas reduce to, if it is only one.
    pub(super) fn sole_component(&self, all_of: &AllOf, not: Option<SchemaId>) -> Option<SchemaId> {
        match all_of.parts.as_slice() {
            [only] if Some(*only) != not => {
                let schema = self.schema(*only)?;
                schema.name.is_some().then_some(*only)
            }
            _ => None,
        }
    }

    /// Whether a schema allows every value, including its references.
    pub(in crate::api::lower) fn allows_anything(&self, id: SchemaId) -> bool {
        allows_anything(self.document, id)
    }

    /// Whether a schema allows `null`.
    pub(in crate::api::lower) fn is_nullable(&self, id: SchemaId) -> bool {
        self.nullable.get(id.0).copied().unwrap_or_default()
    }
}

/// Whether the limits lead to another integer type than the description: the name of one type then does not
/// apply to the other.
fn changes_integer(limits: &Bounds, merged: &MergedSchema) -> bool {
    let is_plain = merged.type_count() == 1
        && merged.types.integer
        && merged.unions.is_empty()
        && merged.values.is_none();
    is_plain && {
        let mut limited = merged.clone();
        limited.limit(limits);
        scalar::integer(merged, Digits::Native) != scalar::integer(&limited, Digits::Native)
    }
}

/// Returns the properties that a schema requires.
fn names(schema: &Schema) -> impl Iterator<Item = &String> {
    schema.required.iter().map(|name| &name.value)
}

/// Returns the alternatives of all unions.
fn alternatives(merged: &MergedSchema) -> Vec<SchemaId> {
    let groups = merged.unions.iter();
    groups.flat_map(|group| group.variants.clone()).collect()
}

/// Whether a schema consists only of `allOf` and annotations.
fn is_pure_all_of(schema: &Schema) -> bool {
    !schema.all_of.is_empty()
        && schema.reference.is_none()
        && !constrains(schema)
        && schema.required.is_empty()
        && schema.discriminator.is_none()
}

/// Whether a number has a limited range.
fn says_range(bounds: &Bounds) -> bool {
    let limits = [
        &bounds.minimum,
        &bounds.exclusive_minimum,
        &bounds.maximum,
        &bounds.exclusive_maximum,
    ];
    limits.iter().any(|limit| limit.is_some())
}
