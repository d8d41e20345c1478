//! Undeclared properties, in objects whose schemas declare others: likely mistakes.

use std::collections::HashSet;

use clientwright_openapi::document::{AdditionalProperties, Schema, SchemaId, Types};

use super::findings::Spot;
use super::union::Tagged;
use super::walk::Walk;
use crate::guess::guess;
use crate::json::Json;
use crate::path::Place;
use crate::report::UnknownProperty;
use crate::schema::by_pattern;

/// The maximum number of properties with a suggestion, because finding one takes long.
const MAX_GUESSED: usize = 10;

/// Traverses a value, except for parts that match none of their alternatives.
pub(super) fn find(
    walk: &mut Walk<'_, '_>,
    ids: &[SchemaId],
    value: &Json,
    place: Place<'_>,
    found: &mut Vec<UnknownProperty>,
) {
    if !matches!(value, Json::Array(_) | Json::Object(_)) {
        return;
    }
    let Some(parts) = parts(walk, ids, value, place) else {
        return;
    };
    match value {
        Json::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                let items: Vec<SchemaId> = parts
                    .iter()
                    .filter_map(|(_, schema)| {
                        schema.prefix_items.get(index).copied().or(schema.items)
                    })
                    .collect();
                find(walk, &items, element, place.item(index), found);
            }
        }
        Json::Object(members) => {
            for (name, value) in members {
                if !walk.spend(parts.len()) {
                    return;
                }
                let place = place.property(name);
                let schemas = described(walk, &parts, name);
                if schemas.is_empty() {
                    let may_guess = found.len() < MAX_GUESSED;
                    found.extend(likely_mistake(&parts, name, place, may_guess));
                } else {
                    find(walk, &schemas, value, place, found);
                }
            }
        }
        _ => {}
    }
}

type Part<'a> = (SchemaId, &'a Schema);

/// The schemas that apply to a value, including the alternatives that it matches; `None` if it matches none, or has
/// an unknown discriminator value.
fn parts<'a>(
    walk: &mut Walk<'_, 'a>,
    ids: &[SchemaId],
    value: &Json,
    place: Place<'_>,
) -> Option<Vec<Part<'a>>> {
    let mut open: Vec<SchemaId> = ids.iter().rev().copied().collect();
    let mut seen: HashSet<SchemaId> = HashSet::new();
    let mut parts = Vec::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) || !walk.spend(1) {
            continue;
        }
        let Some(schema) = walk.lookup.schema(id) else {
            continue;
        };
        parts.push((id, schema));
        open.extend(schema.reference.iter().chain(&schema.all_of));
        let is_tagged = match walk.tagged(id, schema, value) {
            Tagged::As(alternative) => {
                open.push(alternative);
                true
            }
            Tagged::Unknown => return None,
            Tagged::Not => false,
        };
        let mut fits = is_tagged || schema.one_of.is_empty() && schema.any_of.is_empty();
        for alternative in schema.one_of.iter().chain(&schema.any_of) {
            let mut spot = Spot {
                value,
                place,
                trail: Vec::new(),
            };
            if is_null(walk, *alternative) {
                continue;
            }
            if seen.contains(alternative) {
                fits = true;
            } else if walk.fits_here(*alternative, &mut spot) {
                fits = true;
                open.push(*alternative);
            }
        }
        if !fits {
            open.push(only_structure(walk, schema)?);
        }
    }
    walk.complete.then_some(parts)
}

/// The only alternative that a list or an object can match, since all others are `null`.
fn only_structure(walk: &Walk<'_, '_>, schema: &Schema) -> Option<SchemaId> {
    let alternatives = schema.one_of.iter().chain(&schema.any_of);
    let mut others = alternatives.filter(|id| !is_null(walk, **id));
    let only = others.next()?;
    others.next().is_none().then_some(*only)
}

fn is_null(walk: &Walk<'_, '_>, id: SchemaId) -> bool {
    let null = Types {
        null: true,
        ..Types::EMPTY
    };
    let schema = walk.lookup.schema(id);
    schema.is_some_and(|schema| {
        schema.types == null && schema.all_of.is_empty() && schema.properties.is_empty()
    })
}

/// The schemas of a property, including `additionalProperties`.
fn described<'a>(walk: &Walk<'_, 'a>, parts: &[Part<'a>], name: &str) -> Vec<SchemaId> {
    let mut schemas = Vec::new();
    for (id, schema) in parts {
        let known = schemas.len();
        schemas.extend(walk.lookup.property(*id, schema, name));
        schemas.extend(by_pattern(schema, name, &walk.lookup.patterns));
        if schemas.len() == known
            && let AdditionalProperties::Schema(id) = schema.additional_properties
        {
            schemas.push(id);
        }
    }
    schemas
}

/// Reports an undeclared property, if others are declared and additional ones are not mentioned.
fn likely_mistake(
    parts: &[Part<'_>],
    name: &str,
    place: Place<'_>,
    may_guess: bool,
) -> Option<UnknownProperty> {
    let says_any = |schema: &Schema| schema.additional_properties == AdditionalProperties::Allowed;
    let is_tag = |schema: &Schema| {
        let discriminator = schema.discriminator.as_ref();
        discriminator.is_some_and(|discriminator| discriminator.property == name)
    };
    if parts
        .iter()
        .any(|(_, schema)| says_any(schema) || is_tag(schema))
    {
        return None;
    }
    let (_, naming) = parts
        .iter()
        .find(|(_, schema)| !schema.properties.is_empty())?;
    let names = parts
        .iter()
        .filter(|_| may_guess)
        .flat_map(|(_, schema)| &schema.properties);
    Some(UnknownProperty {
        path: place.path(),
        name: name.to_owned(),
        suggestion: guess(name, names.map(|(name, _)| name.value.as_str())),
        schema: naming.span,
    })
}
