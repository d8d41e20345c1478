//! Schemas that can have no value: each value would contain another one in a required property, and so on.
//!
//! A schema can have a value once all that it requires can: the schemas that it refers to or includes, those of its
//! required properties, and one of its alternatives. What cannot be reached in this way is circular. Lists and maps
//! may be empty. The time is linear in the number of schemas and references.

use std::collections::{HashMap, HashSet, VecDeque};

use super::cycles::{Closing, closing_edges};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Schema, SchemaId, Schemas, Spanned};

/// The extension that replaces a schema with a type that is not generated.
const RUST_TYPE: &str = "x-rust-type";

/// The maximum number of properties of a cycle that are shown.
const MAX_SHOWN: usize = 5;

/// Why a schema requires another one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    /// It refers to it or includes it.
    Part,
    /// A required property has it: the index of the property.
    Property(usize),
    OneOf,
    AnyOf,
}

/// Reports each cycle of schemas that can have no value.
pub(super) fn report(schemas: &Schemas, diagnostics: &mut Diagnostics) {
    let required = requirements(schemas);
    let possible = possible(&required);
    let next = |id: usize| -> Option<(usize, Why)> {
        let all = required.get(id)?;
        let is_possible = |to: &usize| possible.get(*to).copied().unwrap_or(true);
        all.iter().find(|(to, _)| !is_possible(to)).copied()
    };
    // Each of these schemas leads to exactly one cycle. `seen` contains the walk that came across a schema first.
    let mut seen: HashMap<usize, usize> = HashMap::new();
    for start in 0..schemas.len() {
        if possible.get(start) != Some(&false) {
            continue;
        }
        let mut id = start;
        while !seen.contains_key(&id) {
            seen.insert(id, start);
            match next(id) {
                Some((to, _)) => id = to,
                None => break,
            }
        }
        if seen.get(&id) == Some(&start) {
            report_cycle(schemas, id, next, diagnostics);
        }
    }
}

/// The schemas that each schema requires; alternatives are grouped by their keyword.
fn requirements(schemas: &Schemas) -> Vec<Vec<(usize, Why)>> {
    // Cycles without a property in between are how a base type lists the types that extend it.
    let structural = |schema: &Schema| -> Vec<SchemaId> {
        let alternatives = schema.one_of.iter().chain(&schema.any_of);
        schema.parts().chain(alternatives.copied()).collect()
    };
    let mut closing: HashMap<usize, HashSet<SchemaId>> = HashMap::new();
    for Closing { from, to } in closing_edges(schemas, structural) {
        closing.entry(from).or_default().insert(to);
    }
    let none = HashSet::new();
    let schemas = schemas.iter().enumerate();
    schemas
        .map(|(id, schema)| of_schema(schema, closing.get(&id).unwrap_or(&none)))
        .collect()
}

fn of_schema(schema: &Schema, closing: &HashSet<SchemaId>) -> Vec<(usize, Why)> {
    let types = schema.types;
    let has_others =
        types.string || types.number || types.integer || types.boolean || types.array || types.null;
    let is_replaced = schema.extensions.contains_key(RUST_TYPE);
    if has_others || is_replaced || schema.values.is_some() {
        return Vec::new();
    }
    let parts = schema.parts().map(|id| (id, Why::Part));
    let parts = parts.filter(|(id, _)| !closing.contains(id));
    let mut all: Vec<(usize, Why)> = parts.map(|(id, why)| (id.0, why)).collect();
    if !schema.required.is_empty() {
        let names = schema.required.iter().map(|name| name.value.as_str());
        let names: HashSet<&str> = names.collect();
        let properties = schema.properties.iter().enumerate();
        let properties = properties.filter(|(_, (name, _))| names.contains(name.value.as_str()));
        all.extend(properties.map(|(index, (_, id))| (id.0, Why::Property(index))));
    }
    for (alternatives, why) in [(&schema.one_of, Why::OneOf), (&schema.any_of, Why::AnyOf)] {
        // An alternative that closes a cycle is possible if the rest is.
        if !alternatives.iter().any(|id| closing.contains(id)) {
            all.extend(alternatives.iter().map(|id| (id.0, why)));
        }
    }
    all
}

/// Whether each schema can have a value.
fn possible(required: &[Vec<(usize, Why)>]) -> Vec<bool> {
    let mut users: Vec<Vec<(usize, Why)>> = vec![Vec::new(); required.len()];
    let mut missing: Vec<usize> = Vec::with_capacity(required.len());
    for (id, all) in required.iter().enumerate() {
        for (to, why) in all {
            if let Some(users) = users.get_mut(*to) {
                users.push((id, *why));
            }
        }
        let is_alternative = |why: &Why| matches!(why, Why::OneOf | Why::AnyOf);
        let whole = all.iter().filter(|(_, why)| !is_alternative(why)).count();
        let groups = [Why::OneOf, Why::AnyOf];
        let groups = groups
            .iter()
            .filter(|group| all.iter().any(|(_, why)| why == *group));
        missing.push(whole + groups.count());
    }
    let mut possible = vec![false; required.len()];
    // The alternatives of these schemas are settled.
    let mut settled = vec![[false; 2]; required.len()];
    let mut queue: VecDeque<usize> = (0..required.len())
        .filter(|id| missing.get(*id) == Some(&0))
        .collect();
    while let Some(id) = queue.pop_front() {
        if let Some(slot) = possible.get_mut(id) {
            *slot = true;
        }
        for (user, why) in users.get(id).into_iter().flatten() {
            let group = match why {
                Why::OneOf => settled.get_mut(*user).map(|[one, _]| one),
                Why::AnyOf => settled.get_mut(*user).map(|[_, any]| any),
                Why::Part | Why::Property(_) => None,
            };
            if group.is_some_and(|settled| std::mem::replace(settled, true)) {
                continue;
            }
            if let Some(missing) = missing.get_mut(*user) {
                *missing = missing.saturating_sub(1);
                if *missing == 0 {
                    queue.push_back(*user);
                }
            }
        }
    }
    possible
}

/// Reports the cycle that a schema is part of.
fn report_cycle(
    schemas: &Schemas,
    start: usize,
    next: impl Fn(usize) -> Option<(usize, Why)>,
    diagnostics: &mut Diagnostics,
) {
    let mut id = start;
    let mut name = None;
    let mut properties: Vec<(&Schema, &Spanned<String>)> = Vec::new();
    while let (Some(schema), Some((to, why))) = (schemas.get(id), next(id)) {
        name = name.or(schema.name.as_deref());
        if let Why::Property(index) = why
            && let Some((property, _)) = schema.properties.get(index)
        {
            properties.push((schema, property));
        }
        id = to;
        if id == start {
            break;
        }
    }
    let Some(((owner, property), others)) = properties.split_first() else {
        return;
    };
    let (what, another) = match owner.name.as_deref().or(name) {
        Some(name) => (format!("`{name}`"), format!("another `{name}`")),
        None => ("this schema".to_owned(), "another such value".to_owned()),
    };
    let listed = owner.required.iter().find(|it| it.value == property.value);
    let place = listed.map_or(property.span, |listed| listed.span);
    let mut diagnostic = diagnostics
        .warning(
            codes::NO_VALUE,
            place,
            format!(
                "{what} can have no value: the required property `{}` requires {another}",
                property.value
            ),
        )
        .label("required here")
        .help(format!(
            "remove `{}` from `required`, or allow `null`",
            property.value
        ));
    for (_, other) in others.iter().take(MAX_SHOWN) {
        diagnostic = diagnostic.also(other.span, "through this required property");
    }
}
