//! Compares two schemas and their content.

use std::collections::BTreeMap;

use clientwright_openapi::document::{AdditionalProperties, Document, SchemaId, Types};

use super::pair::{Pair, type_names};
use super::uses::{or_any, shown, used};
use super::view::{View, target};
use super::walk::{Directions, Found, Here, Nested, Owner, Walk};
use super::{conditions, evidence, extensions, limits, properties, text, unions, values};
use crate::kinds::{self, Kind};

/// Compares all pending schemas, including nested ones.
pub(super) fn compare_all(walk: &mut Walk<'_>) {
    while let Some(Nested {
        here,
        old,
        new,
        within,
    }) = walk.next()
    {
        compare(walk, &here, (old, new), &within);
    }
}

/// Compares two schemas; changes of an inline scalar are attributed to its parameter or header.
fn compare(walk: &mut Walk<'_>, here: &Here, used: (SchemaId, SchemaId), within: &Owner) {
    let (old, new) = (target(walk.old, used.0), target(walk.new, used.1));
    nullable_use(walk, here, used, (old, new), within);
    if !walk.enter(old, new, here.directions) {
        return;
    }
    let (old, new) = (View::of(walk.old, old), View::of(walk.new, new));
    let subject = match new.name.or(old.name) {
        Some(name) => name.to_owned(),
        None => here.subject.clone(),
    };
    let mut owner = within.clone();
    owner.within = within.schema;
    owner.schema = Some((Some(old.span), Some(new.span)));
    if new.name.is_some() {
        owner.part = None;
        owner.within = None;
    }
    let pair = Pair {
        here: Here {
            subject,
            ..here.clone()
        },
        owner,
        old,
        new,
    };
    views(walk, &pair);
}

/// `null` that is allowed where a schema is used, and not in the schema itself.
fn nullable_use(
    walk: &mut Walk<'_>,
    here: &Here,
    (old_use, new_use): (SchemaId, SchemaId),
    (old, new): (SchemaId, SchemaId),
    within: &Owner,
) {
    let null = |document: &Document, id: SchemaId| {
        document.schema(id).is_some_and(|schema| schema.types.null)
    };
    let alongside =
        |document, used: SchemaId, target: SchemaId| used != target && null(document, used);
    let before = alongside(walk.old, old_use, old) || View::of(walk.old, old).nullable;
    let now = alongside(walk.new, new_use, new) || View::of(walk.new, new).nullable;
    let told_there = View::of(walk.old, old).nullable != View::of(walk.new, new).nullable;
    if before == now || told_there {
        return;
    }
    let span = |document: &Document, id: SchemaId| document.schema(id).map(|schema| schema.span);
    let kind = if now {
        kinds::BECAME_NULLABLE
    } else {
        kinds::NOT_NULLABLE
    };
    let found = here.found(
        kind,
        String::new(),
        span(walk.old, old_use),
        span(walk.new, new_use),
    );
    walk.add(Found {
        owner: within.clone(),
        message: "where it is used".to_owned(),
        ..found
    });
}

fn views(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let (old, new) = (&pair.old, &pair.new);
    naming(walk, pair);
    let spans = (old.span, new.span);
    if let (Some(before), Some(now)) = (old.own, new.own) {
        let extensions = (&before.extensions, &now.extensions);
        evidence::compare(walk, &pair.here, extensions, spans, pair.owner.clone());
        let said = |schema: &clientwright_openapi::document::Schema| {
            let parts = [schema.title.as_deref(), schema.description.as_deref()];
            parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
        };
        extensions::of_part(walk, &pair.here, extensions, spans, &pair.owner);
        let (before, now) = (said(before), said(now));
        text::description(
            walk,
            &pair.here,
            (Some(&before), Some(&now)),
            spans,
            pair.owner.clone(),
        );
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => pair.add(
            walk,
            kinds::SCHEMA_DEPRECATED,
            "it is deprecated",
            "deprecated",
        ),
        (true, false) => pair.add(
            walk,
            kinds::SCHEMA_UNDEPRECATED,
            "it is no longer deprecated",
            "deprecated",
        ),
        _ => {}
    }
    match (old.nullable, new.nullable) {
        (false, true) => pair.add(walk, kinds::BECAME_NULLABLE, "it can be null", "type"),
        (true, false) => pair.add(
            walk,
            kinds::NOT_NULLABLE,
            "it can no longer be null",
            "type",
        ),
        _ => {}
    }
    if !types(walk, pair) {
        return;
    }
    values::formats(walk, pair);
    values::lists(walk, pair);
    values::defaults(walk, pair);
    limits::compare(walk, pair);
    properties::compare(walk, pair);
    unions::compare(walk, pair);
    conditions::compare(walk, pair);
    let places = (old.place("items"), new.place("items"));
    let below = pair.here.below("[]");
    used(
        walk,
        &below,
        (old.items, new.items),
        places,
        pair.owner.clone(),
    );
    let places = (old.place("prefixItems"), new.place("prefixItems"));
    for index in 0..old.prefix_items.len().max(new.prefix_items.len()) {
        let below = pair.here.below(&format!("[{index}]"));
        let at = |list: &[SchemaId]| list.get(index).copied();
        // Without a schema for the position, the schema of all elements applies.
        let items = (
            at(old.prefix_items).or(old.items),
            at(new.prefix_items).or(new.items),
        );
        used(walk, &below, items, places, pair.owner.clone());
    }
    if let (AdditionalProperties::Schema(before), AdditionalProperties::Schema(now)) =
        (old.additional, new.additional)
    {
        walk.schemas(&pair.here.below("{}"), before, now);
    }
}

fn has(document: &Document, name: &str) -> bool {
    document
        .named_schemas
        .iter()
        .any(|(known, _)| known == name)
}

fn naming(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let (Some(before), Some(now)) = (pair.old.name, pair.new.name) else {
        return;
    };
    if before == now {
        return;
    }
    let is_rename = !has(walk.new, before) && !has(walk.old, now);
    let kind = if is_rename {
        kinds::SCHEMA_RENAMED
    } else {
        kinds::SCHEMA_REPLACED
    };
    pair.add(walk, kind, format!("`{before}` became `{now}`"), "");
}

/// Whether every value of the first types is also a value of the second.
fn is_within(inner: Types, outer: Types) -> bool {
    if outer == Types::EMPTY {
        return true;
    }
    if inner == Types::EMPTY {
        return false;
    }
    (!inner.string || outer.string)
        && (!inner.number || outer.number)
        && (!inner.integer || outer.integer || outer.number)
        && (!inner.boolean || outer.boolean)
        && (!inner.array || outer.array)
        && (!inner.object || outer.object)
}

/// Compares types; false if nothing else is comparable.
fn types(walk: &mut Walk<'_>, pair: &Pair<'_>) -> bool {
    let (mut old, mut new) = (pair.old.types, pair.new.types);
    let never = |view: &View<'_>| view.own.is_some_and(|schema| schema.never);
    let kind = match (never(&pair.old), never(&pair.new)) {
        (false, false) => None,
        (true, true) => return false,
        (false, true) => Some(kinds::TYPE_NARROWED),
        (true, false) => Some(kinds::TYPE_WIDENED),
    };
    if let Some(kind) = kind {
        let shown = |view: &View<'_>| match never(view) {
            true => "no value".to_owned(),
            false => shown(view),
        };
        let message = format!("{} became {}", shown(&pair.old), shown(&pair.new));
        pair.add(walk, kind, message, "type");
        return false;
    }
    // The types of a union are those of its alternatives.
    if !pair.old.alternatives.is_empty() || !pair.new.alternatives.is_empty() {
        if pair.old.alternatives.is_empty() != pair.new.alternatives.is_empty() {
            let message = format!("{} became {}", shown(&pair.old), shown(&pair.new));
            let kind = match (
                pair.old.types == Types::EMPTY,
                pair.new.types == Types::EMPTY,
            ) {
                _ if unions::holds(walk.new, &pair.new, &pair.old) => kinds::TYPE_WIDENED,
                _ if unions::holds(walk.old, &pair.old, &pair.new) => kinds::TYPE_NARROWED,
                (true, _) if pair.old.alternatives.is_empty() => kinds::TYPE_NARROWED,
                (_, true) if pair.new.alternatives.is_empty() => kinds::TYPE_WIDENED,
                _ => kinds::TYPE_CHANGED,
            };
            pair.add(walk, kind, message, "type");
            return false;
        }
        old = Types::EMPTY;
        new = Types::EMPTY;
    }
    if type_names(old) == type_names(new) {
        return true;
    }
    let kind = match (is_within(old, new), is_within(new, old)) {
        (true, _) => kinds::TYPE_WIDENED,
        (_, true) => kinds::TYPE_NARROWED,
        _ => kinds::TYPE_CHANGED,
    };
    let message = format!("`{}` became `{}`", or_any(old), or_any(new));
    pair.add(walk, kind, message, "type");
    false
}

/// Schemas that are used by no operation, or only by operations of one side.
pub(super) fn unused(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    let index = |document: &Document| -> BTreeMap<String, SchemaId> {
        document.named_schemas.iter().cloned().collect()
    };
    let (before, now) = (index(old), index(new));
    let here = |name: &str| Here {
        directions: Directions::default(),
        subject: name.to_owned(),
        operation: None,
        operation_id: String::new(),
        is_inbound: false,
    };
    for (name, id) in &before {
        match now.get(name) {
            Some(other) => {
                let is_seen = walk.seen_old.contains(&target(old, *id))
                    && walk.seen_new.contains(&target(new, *other));
                if is_seen {
                    continue;
                }
                walk.schemas(&here(name), *id, *other);
            }
            None if !walk.seen_old.contains(&target(old, *id)) => {
                single(walk, &here(name), kinds::SCHEMA_REMOVED, Some(*id), None);
            }
            None => {}
        }
    }
    for (name, id) in &now {
        if !before.contains_key(name) && !walk.seen_new.contains(&target(new, *id)) {
            single(walk, &here(name), kinds::SCHEMA_ADDED, None, Some(*id));
        }
    }
    compare_all(walk);
}

fn single(
    walk: &mut Walk<'_>,
    here: &Here,
    kind: &'static Kind,
    old: Option<SchemaId>,
    new: Option<SchemaId>,
) {
    let span = |document: &Document, id: Option<SchemaId>| Some(View::of(document, id?).span);
    let (old, new) = (span(walk.old, old), span(walk.new, new));
    let found = here.found(kind, format!("`{}`", here.subject), old, new);
    walk.add(Found {
        owner: Owner {
            schema: Some((old, new)),
            ..Owner::default()
        },
        ..found
    });
}
