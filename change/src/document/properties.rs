//! Properties of objects.

use std::collections::BTreeMap;

use clientwright_openapi::document::AdditionalProperties;

use super::pair::{self, Pair};
use super::pairing;
use super::uses;
use super::view::{Property, View};
use super::walk::{Owner, Walk};
use crate::kinds;

pub(super) fn compare(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let index = |view: &View<'_>| -> BTreeMap<String, usize> {
        let named = view.properties.iter().enumerate();
        named
            .map(|(at, (name, _, _))| ((*name).to_owned(), at))
            .collect()
    };
    let (by_old, by_new) = (index(&pair.old), index(&pair.new));
    let mut gone: Vec<Property<'_>> = Vec::new();
    for property in &pair.old.properties {
        match by_new
            .get(property.0)
            .and_then(|at| pair.new.properties.get(*at))
        {
            Some(now) => both(walk, pair, property, now),
            None => gone.push(*property),
        }
    }
    let is_new = |property: &&Property<'_>| !by_old.contains_key(property.0);
    let mut added: Vec<Property<'_>> = pair.new.properties.iter().filter(is_new).copied().collect();
    let (old, new) = (walk.old, walk.new);
    let name = |property: &Property<'_>| property.0.to_owned();
    let renamed = pairing::renames(&gone, &added, name, name, |one, other| {
        pair.old.required.contains(one.0) == pair.new.required.contains(other.0)
            && pair::look_alike(old, Some(one.1), new, Some(other.1))
    });
    let pairs: Vec<(Property<'_>, Property<'_>)> = renamed
        .iter()
        .filter_map(|(at, to)| Some((*gone.get(*at)?, *added.get(*to)?)))
        .collect();
    for (was, is) in &pairs {
        let message = format!("`{}` became `{}`", was.0, is.0);
        let part = Some((was.0.to_owned(), is.0.to_owned()));
        pair.add_at(walk, kinds::PROPERTY_RENAMED, message, (was.2, is.2), part);
        both(walk, pair, was, is);
    }
    gone.retain(|one| !pairs.iter().any(|(it, _)| it.0 == one.0));
    added.retain(|one| !pairs.iter().any(|(_, it)| it.0 == one.0));
    for property in gone {
        let kind = match pair.old.required.contains(property.0) {
            true => kinds::REQUIRED_PROPERTY_REMOVED,
            false => kinds::OPTIONAL_PROPERTY_REMOVED,
        };
        let part = Some((property.0.to_owned(), String::new()));
        let places = (property.2, pair.new.span);
        pair.add_at(walk, kind, format!("`{}`", property.0), places, part);
    }
    for property in added {
        let kind = match pair.new.required.contains(property.0) {
            true => kinds::REQUIRED_PROPERTY_ADDED,
            false => kinds::OPTIONAL_PROPERTY_ADDED,
        };
        let part = Some((String::new(), property.0.to_owned()));
        let places = (pair.old.span, property.2);
        pair.add_at(walk, kind, format!("`{}`", property.0), places, part);
    }
    // Properties of alternatives that are only required here.
    let elsewhere = |name: &&&str| !by_old.contains_key(**name) && !by_new.contains_key(**name);
    let (before, now) = (&pair.old.required, &pair.new.required);
    for (kind, names) in [
        (kinds::PROPERTY_REQUIRED, now.difference(before)),
        (kinds::PROPERTY_OPTIONAL, before.difference(now)),
    ] {
        for name in names.filter(elsewhere) {
            pair.add(walk, kind, format!("`{name}`"), "required");
        }
    }
    additional(walk, pair);
}

fn both(walk: &mut Walk<'_>, pair: &Pair<'_>, old: &Property<'_>, new: &Property<'_>) {
    let part = (old.0.to_owned(), new.0.to_owned());
    let places = (old.2, new.2);
    let required = (
        pair.old.required.contains(old.0),
        pair.new.required.contains(new.0),
    );
    let kind = match required {
        (false, true) => Some(kinds::PROPERTY_REQUIRED),
        (true, false) => Some(kinds::PROPERTY_OPTIONAL),
        _ => None,
    };
    if let Some(kind) = kind {
        pair.add_at(
            walk,
            kind,
            format!("`{}`", new.0),
            places,
            Some(part.clone()),
        );
    }
    let (before, now) = (View::of(walk.old, old.1), View::of(walk.new, new.1));
    if before.read_only != now.read_only {
        pair.add_at(
            walk,
            kinds::READ_ONLY_CHANGED,
            format!("`{}`", new.0),
            places,
            Some(part.clone()),
        );
    }
    if before.write_only != now.write_only {
        pair.add_at(
            walk,
            kinds::WRITE_ONLY_CHANGED,
            format!("`{}`", new.0),
            places,
            Some(part.clone()),
        );
    }
    let owner = Owner {
        part: Some(part),
        ..pair.owner.clone()
    };
    let here = pair.here.below(&format!(".{}", new.0));
    walk.schemas_within(&here, old.1, new.1, owner);
}

fn additional(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    use AdditionalProperties::{Denied, Schema};
    let (kind, message) = match (pair.old.additional, pair.new.additional) {
        (Denied, Denied) | (Schema(_), Schema(_)) => return,
        (_, Denied) => (
            kinds::ADDITIONAL_DENIED,
            "`additionalProperties`".to_owned(),
        ),
        (Denied, _) => (
            kinds::ADDITIONAL_ALLOWED,
            "`additionalProperties`".to_owned(),
        ),
        (_, Schema(now)) => match uses::said(walk.new, now) {
            Some(now) => (kinds::ADDITIONAL_NARROWED, format!("`any` became {now}")),
            None => return,
        },
        (Schema(before), _) => match uses::said(walk.old, before) {
            Some(before) => (kinds::ADDITIONAL_WIDENED, format!("{before} became `any`")),
            None => return,
        },
        _ => return,
    };
    pair.add(walk, kind, message, "additionalProperties");
}
