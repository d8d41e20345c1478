//! Bases that list the types that extend them: typify follows this cycle until the stack overflows.

use std::collections::BTreeSet;

use super::document::Downgrade;
use crate::diagnostics::codes;
use crate::document::{Document, Schema, SchemaId};

impl Downgrade<'_> {
    /// Removes alternatives that are composed of the schema they are alternatives of.
    pub(super) fn circles(&mut self) {
        let count = self.document.schemas.len();
        for id in (0..count).map(SchemaId) {
            let Some(schema) = self.schema(id) else {
                continue;
            };
            let span = schema.span;
            let leads_back = |from: &SchemaId| reaches(&self.document, *from, id);
            let alternatives = schema.one_of.iter().chain(&schema.any_of);
            let gone: BTreeSet<SchemaId> = alternatives.copied().filter(leads_back).collect();
            if gone.is_empty() {
                continue;
            }
            self.warn(
                codes::PROGENITOR_SCHEMA,
                span,
                "alternatives of this schema contain the schema itself".to_owned(),
                "they are separate types, but this one does not contain them",
            );
            if let Some(schema) = self.document.schemas.get_mut(id.0) {
                schema.one_of.retain(|id| !gone.contains(id));
                schema.any_of.retain(|id| !gone.contains(id));
            }
        }
    }
}

/// Whether a schema is composed of another one, directly or indirectly.
fn reaches(document: &Document, from: SchemaId, to: SchemaId) -> bool {
    let parts = |schema: &Schema| -> Vec<SchemaId> {
        let alternatives = schema.one_of.iter().chain(&schema.any_of);
        schema.parts().chain(alternatives.copied()).collect()
    };
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            open.extend(document.schema(id).map(parts).unwrap_or_default());
        }
    }
    false
}
