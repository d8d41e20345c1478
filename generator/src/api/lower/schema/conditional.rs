//! What objects have for some values only: `then`, `else`, `dependentSchemas`.

use std::collections::BTreeMap;

use super::merged_schema::MergedSchema;
use crate::document::SchemaId;

use super::lowerer::Lowerer;

impl Lowerer<'_> {
    /// The properties that are described for some values only, and in one way. What several branches say
    /// differently stays among the members that have no field.
    pub(super) fn conditional(&self, merged: &MergedSchema) -> Vec<(String, Vec<SchemaId>)> {
        let mut found: Vec<(String, Vec<SchemaId>)> = Vec::new();
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for id in &merged.conditional {
            for (name, ids) in MergedSchema::of(self.document, &[*id]).properties {
                if merged.places.contains_key(&name) {
                    continue;
                }
                *times.entry(name.clone()).or_default() += 1;
                found.push((name, ids));
            }
        }
        found.retain(|(name, _)| times.get(name) == Some(&1));
        found
    }
}
