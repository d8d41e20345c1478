//! Alternatives of unions, and what tells them apart.

use std::collections::BTreeMap;

use clientwright_openapi::document::{Discriminator, Document, SchemaId};

use super::alternatives;
use super::pair::Pair;
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
    let alternatives =
        alternatives::pairs((old, &pair.old.alternatives), (new, &pair.new.alternatives));
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
