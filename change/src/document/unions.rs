//! Alternatives of unions and discriminators.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Discriminator, Document, SchemaId, Types};

use super::pair::Pair;
use super::view::{View, target};
use super::walk::Walk;
use super::{alternatives, values};
use crate::kinds;

/// The identity of an alternative: its name, or else its structure.
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
    let alternatives =
        alternatives::pairs((old, &pair.old.alternatives), (new, &pair.new.alternatives));
    order(walk, pair, &alternatives.both);
    for (one, other) in alternatives.both {
        walk.schemas(&pair.here.below("|"), one, other);
    }
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
    for id in alternatives.gone {
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
    for id in alternatives.added {
        let places = (pair.old.span, span(new, id));
        let part = View::of(new, id)
            .name
            .map(|name| (String::new(), name.to_owned()));
        pair.add_at(walk, kinds::ALTERNATIVE_ADDED, shown(new, id), places, part);
    }
    discriminators(walk, pair);
}

/// With more alternatives, a different order is always reported.
const MAX_COMPARED: usize = 64;

/// Alternatives that can match the same value, and whose order changed.
fn order(walk: &mut Walk<'_>, pair: &Pair<'_>, both: &[(SchemaId, SchemaId)]) {
    if pair.old.discriminator.is_some() || pair.new.discriminator.is_some() {
        return;
    }
    let places = |ids: &[SchemaId]| -> BTreeMap<SchemaId, usize> {
        let ids = ids.iter().enumerate().rev();
        ids.map(|(at, id)| (*id, at)).collect()
    };
    let (before, now) = (
        places(&pair.old.alternatives),
        places(&pair.new.alternatives),
    );
    let mut moved: Vec<(usize, usize, SchemaId)> = both
        .iter()
        .filter_map(|(old, new)| Some((*before.get(old)?, *now.get(new)?, *new)))
        .collect();
    moved.sort_unstable();
    if moved.is_sorted_by_key(|(_, is, _)| *is) {
        return;
    }
    let document = walk.new;
    let decides = moved.len() > MAX_COMPARED
        || moved.iter().enumerate().any(|(at, (_, is, id))| {
            let mut later = moved.iter().skip(at + 1);
            later.any(|(_, other, it)| other < is && overlap(document, *id, *it))
        });
    if decides {
        let message = "a value that matches several of them is read as a different one";
        pair.add(walk, kinds::ALTERNATIVES_REORDERED, message, "oneOf");
    }
}

/// Whether a value can match both alternatives.
fn overlap(document: &Document, one: SchemaId, other: SchemaId) -> bool {
    let (one, other) = (View::of(document, one), View::of(document, other));
    let (ours, theirs) = (one.types, other.types);
    let number = |types: Types| types.number || types.integer;
    let listed = |view: &View<'_>| -> Option<BTreeSet<String>> {
        let values = view.values.as_ref()?;
        Some(values.iter().map(|value| values::text(value)).collect())
    };
    let may_be_equal = |one: &View<'_>, other: &View<'_>| match (listed(one), listed(other)) {
        (Some(one), Some(other)) => !one.is_disjoint(&other),
        _ => true,
    };
    let any = [ours, theirs].contains(&Types::EMPTY);
    let is_other = ours.string && theirs.string
        || ours.boolean && theirs.boolean
        || number(ours) && number(theirs)
        || ours.array && theirs.array;
    if any || is_other {
        return may_be_equal(&one, &other);
    }
    let index = |view: &View<'_>| -> BTreeMap<String, SchemaId> {
        let properties = view.properties.iter();
        properties
            .map(|(name, id, _)| ((*name).to_owned(), *id))
            .collect()
    };
    let (known, left) = (index(&one), index(&other));
    let may_both_be = |name: &&str| match (known.get(*name), left.get(*name)) {
        (Some(one), Some(other)) => {
            may_be_equal(&View::of(document, *one), &View::of(document, *other))
        }
        _ => false,
    };
    ours.object && theirs.object && one.required.union(&other.required).all(may_both_be)
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
    let fallback = |discriminator: &Discriminator, document: &Document| {
        let default = discriminator.default?;
        Some(key(document, target(document, default)))
    };
    let (was, is) = (fallback(before, walk.old), fallback(now, walk.new));
    let found = match (&was, &is) {
        (None, Some(is)) => Some((kinds::MAPPING_ADDED, format!("`{is}`"))),
        (Some(was), None) => Some((kinds::MAPPING_REMOVED, format!("`{was}`"))),
        (Some(was), Some(is)) if was != is => {
            Some((kinds::MAPPING_CHANGED, format!("`{was}` became `{is}`")))
        }
        _ => None,
    };
    if let Some((kind, message)) = found {
        let message = format!("except for one of the values: {message}");
        pair.add_at(walk, kind, message, places, None);
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
