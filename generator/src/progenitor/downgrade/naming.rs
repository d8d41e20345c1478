//! Names: progenitor derives Rust names from ids and component names, and does not detect
//! conflicts.

use std::collections::{BTreeMap, BTreeSet};

use super::document::Downgrade;
use super::marker::Names;
use super::spelling::{pascal, snake};
use crate::diagnostics::codes;
use crate::document::{AdditionalProperties, SchemaId};
use crate::render::Interface;
use crate::source::NodeValue;

impl Downgrade<'_> {
    /// Distinguishes members and enum values that typify would give the same name.
    ///
    /// typify merges everything that `allOf` and similar keywords connect into one type, so all
    /// members of such a group are distinguished together.
    pub(super) fn members(&mut self) {
        let groups = self.groups();
        let mut names: BTreeMap<usize, Names> = BTreeMap::new();
        for (index, schema) in self.document.schemas.iter().enumerate() {
            // typify stores members without a name in a field `extra`.
            if matches!(
                schema.additional_properties,
                AdditionalProperties::Allowed | AdditionalProperties::Schema(_)
            ) {
                let group = groups.get(index).copied().unwrap_or(index);
                names.insert(group, Names::with(["extra"]));
            }
        }
        for (index, schema) in self.document.schemas.iter_mut().enumerate() {
            let group = groups.get(index).copied().unwrap_or(index);
            let names = names.entry(group).or_default();
            for (name, _) in &mut schema.properties {
                name.value = names.shared(&name.value, snake);
            }
            for name in &mut schema.required {
                name.value = names.shared(&name.value, snake);
            }
            let mut variants = Names::default();
            for value in schema.values.iter_mut().flatten() {
                if let NodeValue::String(text) = &mut value.value {
                    *text = variants.own(text, pascal);
                }
            }
        }
    }

    /// The first schema that each schema is connected with.
    fn groups(&self) -> Vec<usize> {
        let schemas = &self.document.schemas;
        let mut groups: Vec<usize> = (0..schemas.len()).collect();
        let root = |groups: &[usize], mut at: usize| {
            while let Some(next) = groups.get(at).copied().filter(|next| *next != at) {
                at = next;
            }
            at
        };
        for (index, schema) in schemas.iter().enumerate() {
            let alternatives = schema.one_of.iter().chain(&schema.any_of);
            for id in schema.parts().chain(alternatives.copied()) {
                let (a, b) = (root(&groups, index), root(&groups, id.0));
                if let Some(slot) = groups.get_mut(a.max(b)) {
                    *slot = a.min(b);
                }
            }
        }
        (0..schemas.len()).map(|at| root(&groups, at)).collect()
    }

    /// Gives schemas names that are valid in references and distinct as types.
    pub(super) fn component_names(&mut self) {
        let mut taken = BTreeSet::new();
        if self.interface == Interface::Builder {
            // Builders use `Default::default()` next to the types.
            taken.insert("Default".to_owned());
        }
        let mut renamed: BTreeMap<SchemaId, String> = BTreeMap::new();
        let named = std::mem::take(&mut self.document.named_schemas);
        let mut kept: Vec<(String, SchemaId)> = Vec::new();
        for (name, id) in named {
            if renamed.contains_key(&id) {
                continue;
            }
            let plain: String = name
                .chars()
                .map(|c| match c {
                    c if c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.') => c,
                    _ => '_',
                })
                .collect();
            let base = if pascal(&plain).is_empty() {
                format!("Schema{plain}")
            } else {
                plain
            };
            let mut new = base.clone();
            let mut number = 1;
            while !taken.insert(pascal(&new)) {
                number += 1;
                new = format!("{base}{number}");
            }
            if pascal(&new) != pascal(&name)
                && let Some(span) = self.schema(id).map(|schema| schema.span)
            {
                self.warn(
                    codes::PROGENITOR_RENAMED,
                    span,
                    format!("the schema `{name}` is renamed to `{new}`"),
                    "its name is not valid for a type, or is already in use",
                );
            }
            renamed.insert(id, new.clone());
            kept.push((new, id));
        }
        for (id, name) in renamed {
            if let Some(schema) = self.document.schemas.get_mut(id.0) {
                schema.name = Some(name);
            }
        }
        self.document.named_schemas = kept;
    }
}
