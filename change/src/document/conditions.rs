//! Schemas that apply only to some values or some names of properties.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Schema, SchemaId};

use super::pair::Pair;
use super::uses;
use super::walk::Walk;
use crate::kinds;

pub(super) fn compare(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let (Some(old), Some(new)) = (pair.old.own, pair.new.own) else {
        return;
    };
    let (before, now) = (parts(old), parts(new));
    let spans = (old.span, new.span);
    let mut one = |what: &str, ids: (Option<SchemaId>, Option<SchemaId>)| {
        let here = pair.here.below(&format!(" {what}"));
        uses::used(walk, &here, ids, spans, pair.owner.clone());
    };
    for (what, id) in &before {
        one(what, (Some(*id), now.get(what).copied()));
    }
    for (what, id) in &now {
        if !before.contains_key(what) {
            one(what, (None, Some(*id)));
        }
    }
    needs(walk, pair, old, new);
}

/// The nested schemas that apply only to some values, by position.
fn parts(schema: &Schema) -> BTreeMap<String, SchemaId> {
    let mut parts = BTreeMap::new();
    for (pattern, id) in &schema.pattern_properties {
        parts.insert(format!("`{pattern}`"), *id);
    }
    for (name, id) in &schema.dependent_schemas {
        parts.insert(format!("with `{name}`"), *id);
    }
    let [then, otherwise] = schema.branches;
    parts.extend(then.map(|id| ("then".to_owned(), id)));
    parts.extend(otherwise.map(|id| ("else".to_owned(), id)));
    parts.extend(schema.property_names.map(|id| ("names".to_owned(), id)));
    parts
}

/// Properties that are required if others are present.
fn needs(walk: &mut Walk<'_>, pair: &Pair<'_>, old: &Schema, new: &Schema) {
    let index = |schema: &Schema| -> BTreeSet<(String, String)> {
        let all = schema.dependent_required.iter();
        all.flat_map(|(name, needed)| needed.iter().map(|it| (name.clone(), it.clone())))
            .collect()
    };
    let (before, now) = (index(old), index(new));
    let mut add = |kind, (name, needed): &(String, String)| {
        let message = format!("`dependentRequired`: `{needed}` with `{name}`");
        pair.add(walk, kind, message, "dependentRequired");
    };
    for gone in before.difference(&now) {
        add(kinds::LIMIT_LOOSENED, gone);
    }
    for added in now.difference(&before) {
        add(kinds::LIMIT_TIGHTENED, added);
    }
}
