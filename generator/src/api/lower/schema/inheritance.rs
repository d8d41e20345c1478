//! Types that extend a base with a discriminator.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Document, SchemaId};

/// The components that extend a base.
#[derive(Clone, Debug, Default)]
pub(in crate::api::lower) struct Descendants {
    /// The components, those in the mapping first and in its order.
    pub(in crate::api::lower) members: Vec<SchemaId>,
    known: BTreeSet<SchemaId>,
}

impl Descendants {
    /// Whether a component is one of them.
    pub(in crate::api::lower) fn has(&self, id: SchemaId) -> bool {
        self.known.contains(&id)
    }
}

/// Returns for each component with a discriminator and without `oneOf`/`anyOf` the components that extend it
/// through `allOf` or are named in its mapping.
pub(in crate::api::lower) fn descendants(document: &Document) -> BTreeMap<SchemaId, Descendants> {
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
        let mut seen = BTreeSet::from([*base]);
        let mapped = discriminator.mapping.iter().map(|(_, target)| *target);
        for target in mapped.chain(discriminator.default) {
            let target = resolve_refs(document, target);
            if seen.insert(target) {
                order.push(target);
            }
        }
        let mut open: Vec<SchemaId> = vec![*base];
        let mut visited = BTreeSet::from([*base]);
        while let Some(id) = open.pop() {
            for child in children.get(&id).into_iter().flatten() {
                if seen.insert(*child) {
                    order.push(*child);
                }
                if visited.insert(*child) {
                    open.push(*child);
                }
            }
        }
        order.retain(|id| document.schemas.get(id.0).is_some_and(|s| s.name.is_some()));
        if !order.is_empty() {
            let family = Descendants {
                known: order.iter().copied().collect(),
                members: order,
            };
            found.insert(*base, family);
        }
    }
    found
}

/// Follows `$ref`s to a component, or to a schema without `$ref`.
pub(in crate::api::lower) fn resolve_refs(document: &Document, id: SchemaId) -> SchemaId {
    document.resolve_while(id, |schema| schema.name.is_none())
}
