//! The types that extend a base with a discriminator, and the values that stand for them.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Document, SchemaId};

/// For each component with a discriminator and no `oneOf`/`anyOf`: the components that extend it
/// through `allOf` or are named in its mapping, with their tags.
pub(super) fn descendants(document: &Document) -> BTreeMap<SchemaId, Vec<(Vec<String>, SchemaId)>> {
    let mut children: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for (_, id) in &document.named_schemas {
        let Some(schema) = document.schemas.get(id.0) else {
            continue;
        };
        for part in &schema.all_of {
            let target = document.schemas.get(part.0).and_then(|part| part.reference);
            if let Some(target) = target {
                children.entry(target).or_default().push(*id);
            }
        }
    }
    let mut found = BTreeMap::new();
    for (_, base) in &document.named_schemas {
        let Some(schema) = document.schemas.get(base.0) else {
            continue;
        };
        let Some(discriminator) = &schema.discriminator else {
            continue;
        };
        if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            continue;
        }
        let mut order: Vec<SchemaId> = Vec::new();
        for (_, target) in &discriminator.mapping {
            let target = follow(document, *target);
            if target != *base && !order.contains(&target) {
                order.push(target);
            }
        }
        let mut seen: BTreeSet<SchemaId> = order.iter().copied().chain([*base]).collect();
        let mut open: Vec<SchemaId> = vec![*base];
        while let Some(id) = open.pop() {
            for child in children.get(&id).into_iter().flatten() {
                if seen.insert(*child) {
                    order.push(*child);
                    open.push(*child);
                }
            }
        }
        order.retain(|id| document.schemas.get(id.0).is_some_and(|s| s.name.is_some()));
        if !order.is_empty() {
            let tagged = order
                .into_iter()
                .map(|id| (tags(document, &discriminator.mapping, id), id))
                .collect();
            found.insert(*base, tagged);
        }
    }
    found
}

/// Follows `$ref`s without anything beside them.
pub(super) fn follow(document: &Document, id: SchemaId) -> SchemaId {
    let mut id = id;
    for _ in 0..64 {
        match document.schemas.get(id.0) {
            Some(schema) if schema.name.is_none() => match schema.reference {
                Some(target) => id = target,
                None => return id,
            },
            _ => return id,
        }
    }
    id
}

/// The values of the discriminator that stand for a schema.
pub(super) fn tags(
    document: &Document,
    mapping: &[(String, SchemaId)],
    id: SchemaId,
) -> Vec<String> {
    let mapped: Vec<String> = mapping
        .iter()
        .filter(|(_, target)| follow(document, *target) == id)
        .map(|(value, _)| value.clone())
        .collect();
    if !mapped.is_empty() {
        return mapped;
    }
    document
        .schemas
        .get(id.0)
        .and_then(|schema| schema.name.clone())
        .into_iter()
        .collect()
}
