//! Properties that objects only have with certain values: `then`, `else`, `dependentSchemas`.

use std::collections::BTreeMap;

use super::merged_schema::MergedSchema;
use crate::document::SchemaId;

use super::lowerer::Lowerer;

impl Lowerer<'_> {
    /// Returns the properties that exactly one branch describes. Properties that several branches describe
    /// have no field.
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
