//! Components that extend a base with a discriminator.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Document, SchemaId};

/// The components that extend a base with a discriminator, by base.
pub(super) type Families = BTreeMap<SchemaId, Vec<SchemaId>>;

/// The components that extend a schema with a discriminator and no alternatives, directly or
/// indirectly.
pub(super) fn families(document: &Document) -> Families {
    let is_base = |id: SchemaId| {
        document.schema(id).is_some_and(|schema| {
            schema.discriminator.is_some() && schema.one_of.is_empty() && schema.any_of.is_empty()
        })
    };
    let mut families = Families::new();
    if !document.schema_ids().any(is_base) {
        return families;
    }
    for (_, id) in &document.named_schemas {
        let own = document.resolve(*id);
        let mut seen = BTreeSet::from([*id]);
        let mut open = vec![*id];
        while let Some(next) = open.pop() {
            let Some(schema) = document.schema(next) else {
                continue;
            };
            if next != *id && next != own && is_base(next) {
                families.entry(next).or_default().push(*id);
            }
            for part in schema.all_of.iter().chain(&schema.reference) {
                if seen.insert(*part) {
                    open.push(*part);
                }
            }
        }
    }
    families
}
