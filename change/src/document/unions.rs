//! Alternatives of unions, and what tells them apart.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Discriminator, Document, SchemaId};

use super::pair::{self, Pair};
use super::view::{View, target};
use super::walk::Walk;
use crate::kinds;

/// What an alternative is known by: its name, else what it looks like from outside.
fn key(document: &Document, id: SchemaId) -> String {
    let view = View::of(document, id);
    match view.name {
        Some(name) => name.to_owned(),
        None => format!(
            "{:?} {:?} {:?}",
            view.types,
            view.format,
            view.own.and_then(|schema| schema.title.clone())
        ),
    }
}

/// Whether a schema is one of the alternatives of a union.
pub(super) fn holds(document: &Document, union: &View<'_>, other: &View<'_>) -> bool {
    let Some(name) = other.name else { return false };
    union
        .alternatives
        .iter()
        .any(|id| key(document, *id) == name)
}

pub(super) fn compare(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let (old, new) = (walk.old, walk.new);
    let index = |document: &Document, ids: &[SchemaId]| -> Vec<(String, SchemaId)> {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        ids.iter()
            .map(|id| {
                let key = key(document, *id);
                let count = seen.entry(key.clone()).or_default();
                *count += 1;
                (format!("{key}#{count}"), *id)
            })
            .collect()
    };
    let alike = without_names(walk, pair);
    for (one, other) in &alike {
        walk.schemas(&pair.here.below("|"), *one, *other);
    }
    let mut before = index(old, &pair.old.alternatives);
    let mut now = index(new, &pair.new.alternatives);
    before.retain(|(_, id)| !alike.iter().any(|(known, _)| known == id));
    now.retain(|(_, id)| !alike.iter().any(|(_, known)| known == id));
    let by_key: BTreeMap<&String, SchemaId> = now.iter().map(|(key, id)| (key, *id)).collect();
    let mut gone: Vec<SchemaId> = Vec::new();
    for (key, id) in &before {
        match by_key.get(key) {
            Some(other) => walk.schemas(&pair.here.below("|"), *id, *other),
            None => gone.push(*id),
        }
    }
    let known: BTreeMap<&String, SchemaId> = before.iter().map(|(key, id)| (key, *id)).collect();
    let mut added: Vec<SchemaId> = now
        .iter()
        .filter(|(key, _)| !known.contains_key(key))
        .map(|(_, id)| *id)
        .collect();
    renamed(walk, pair, &mut gone, &mut added);
    let shown = |document: &Document, id: SchemaId| {
        let view = View::of(document, id);
        view.name
            .map_or("an alternative without a name".to_owned(), |name| {
                format!("`{name}`")
            })
    };
    let span = |document: &Document, id: SchemaId| {
        document
            .schema(id)
            .map_or(pair.old.span, |schema| schema.span)
    };
    for id in gone {
        let places = (span(old, id), pair.new.span);
        let part = View::of(old, id)
            .name
            .map(|name| (name.to_owned(), String::new()));
        pair.add_at(
            walk,
            kinds::ALTERNATIVE_REMOVED,
            shown(old, id),
            places,
            part,
        );
    }
    for id in added {
        let places = (pair.old.span, span(new, id));
        let part = View::of(new, id)
            .name
            .map(|name| (String::new(), name.to_owned()));
        pair.add_at(walk, kinds::ALTERNATIVE_ADDED, shown(new, id), places, part);
    }
    discriminators(walk, pair);
}

/// How much of what two alternatives without names have must be in both, for one to be the other.
const ALIKE: f64 = 0.5;

/// Alternatives without names that are the same by what they have: an order or a title may change. The most alike
/// first, each once.
fn without_names(walk: &Walk<'_>, pair: &Pair<'_>) -> Vec<(SchemaId, SchemaId)> {
    let unnamed = |document: &Document, ids: &[SchemaId]| -> Vec<(SchemaId, BTreeSet<String>)> {
        let ids = ids.iter().copied();
        ids.filter(|id| View::of(document, *id).name.is_none())
            .map(|id| (id, features(document, id)))
            .filter(|(_, features)| !features.is_empty())
            .collect()
    };
    let before = unnamed(walk.old, &pair.old.alternatives);
    let now = unnamed(walk.new, &pair.new.alternatives);
    // Beyond that the pairs are ambiguous.
    if before.len().saturating_mul(now.len()) > 4096 {
        return Vec::new();
    }
    let mut candidates: Vec<(f64, usize, usize)> = Vec::new();
    for (at, (one, old)) in before.iter().enumerate() {
        for (to, (other, new)) in now.iter().enumerate() {
            let all = old.union(new).count().max(1);
            let likeness = old.intersection(new).count() as f64 / all as f64;
            if likeness >= ALIKE && pair::look_alike(walk.old, Some(*one), walk.new, Some(*other)) {
                candidates.push((likeness, at, to));
            }
        }
    }
    candidates.sort_by(|one, other| {
        let places = (one.1.abs_diff(one.2), one.1, one.2);
        let others = (other.1.abs_diff(other.2), other.1, other.2);
        other.0.total_cmp(&one.0).then(places.cmp(&others))
    });
    let (mut taken, mut given) = (BTreeSet::new(), BTreeSet::new());
    let mut pairs = Vec::new();
    for (_, at, to) in candidates {
        if !taken.contains(&at)
            && !given.contains(&to)
            && let (Some((one, _)), Some((other, _))) = (before.get(at), now.get(to))
        {
            taken.insert(at);
            given.insert(to);
            pairs.push((*one, *other));
        }
    }
    pairs
}

/// What tells an object from others: its properties, those with one value with that.
fn features(document: &Document, id: SchemaId) -> BTreeSet<String> {
    let properties = View::of(document, id).properties;
    let named = properties.into_iter().map(|(name, id, _)| {
        match View::of(document, id).values.as_deref() {
            Some([value]) => format!("{name}={}", super::values::text(value)),
            _ => name.to_owned(),
        }
    });
    named.collect()
}

/// Alternatives whose components were renamed.
fn renamed(
    walk: &mut Walk<'_>,
    pair: &Pair<'_>,
    gone: &mut Vec<SchemaId>,
    added: &mut Vec<SchemaId>,
) {
    let (old, new) = (walk.old, walk.new);
    let has = |document: &Document, name: &str| {
        document
            .named_schemas
            .iter()
            .any(|(known, _)| known == name)
    };
    let name = |document: &Document, id: &SchemaId| {
        View::of(document, *id).name.unwrap_or_default().to_owned()
    };
    let found = super::pairing::renames(
        gone,
        added,
        |id| name(old, id),
        |id| name(new, id),
        |one, other| {
            !has(new, &name(old, one))
                && !has(old, &name(new, other))
                && pair::look_alike(old, Some(*one), new, Some(*other))
        },
    );
    let pairs: Vec<(SchemaId, SchemaId)> = found
        .iter()
        .filter_map(|(at, to)| Some((*gone.get(*at)?, *added.get(*to)?)))
        .collect();
    gone.retain(|id| !pairs.iter().any(|(it, _)| it == id));
    added.retain(|id| !pairs.iter().any(|(_, it)| it == id));
    for (one, other) in pairs {
        walk.schemas(&pair.here.below("|"), one, other);
    }
}

fn discriminators(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let (before, now) = match (pair.old.discriminator, pair.new.discriminator) {
        (None, None) => return,
        (None, Some(now)) => {
            let message = format!("`{}`", now.property);
            return pair.add(walk, kinds::DISCRIMINATOR_ADDED, message, "discriminator");
        }
        (Some(before), None) => {
            let message = format!("`{}`", before.property);
            return pair.add(walk, kinds::DISCRIMINATOR_REMOVED, message, "discriminator");
        }
        (Some(before), Some(now)) => (before, now),
    };
    if before.property != now.property {
        let message = format!("`{}` became `{}`", before.property, now.property);
        pair.add(walk, kinds::DISCRIMINATOR_CHANGED, message, "discriminator");
    }
    let index = |discriminator: &Discriminator, document: &Document| -> BTreeMap<String, String> {
        let mapping = discriminator.mapping.iter();
        mapping
            .map(|(value, id)| (value.clone(), key(document, target(document, *id))))
            .collect()
    };
    let places = (before.span, now.span);
    let (one, other) = (index(before, walk.old), index(now, walk.new));
    for (value, schema) in &one {
        let part = Some((value.clone(), value.clone()));
        match other.get(value) {
            None => pair.add_at(
                walk,
                kinds::MAPPING_REMOVED,
                format!("`{value}`"),
                places,
                part,
            ),
            Some(now) if now != schema => {
                let message = format!("`{value}`: `{schema}` became `{now}`");
                pair.add_at(walk, kinds::MAPPING_CHANGED, message, places, part);
            }
            Some(_) => {}
        }
    }
    for value in other.keys().filter(|value| !one.contains_key(*value)) {
        let part = Some((value.clone(), value.clone()));
        pair.add_at(
            walk,
            kinds::MAPPING_ADDED,
            format!("`{value}`"),
            places,
            part,
        );
    }
}
