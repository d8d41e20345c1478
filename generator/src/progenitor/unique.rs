//! Types that are defined twice: typify also names nested schemas, without checking whether a
//! component has the same name.
//!
//! Such a component is renamed. If the duplicate name is derived from the component itself, that
//! does not help, and it becomes a free-form value.

use std::collections::{BTreeMap, BTreeSet};

use super::attempt::{self, Output};
use super::downgrade::{any, pascal};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, SchemaId};
use crate::render::ProgenitorOptions;

/// New names may again conflict with nested schemas.
const MAX_ROUNDS: usize = 5;

/// Generates until no type is defined twice; also returns the number of schemas that became free-form.
pub(super) fn full(
    document: &mut Document,
    engine: ProgenitorOptions,
    diagnostics: &mut Diagnostics,
) -> (Result<Output, String>, usize) {
    let mut names = Names::default();
    let mut output = attempt::full(document, engine);
    for _ in 0..MAX_ROUNDS {
        match &output {
            Ok(done) if names.change(document, &done.twice) => {
                output = attempt::full(document, engine);
            }
            _ => break,
        }
    }
    (output, names.tell(document, diagnostics))
}

#[derive(Default)]
struct Names {
    /// The original names of the components.
    before: BTreeMap<SchemaId, String>,
    free_form: BTreeSet<SchemaId>,
}

impl Names {
    /// Changes components with the same name as one of the types, and returns whether there were any.
    fn change(&mut self, document: &mut Document, twice: &BTreeSet<String>) -> bool {
        let all = document.named_schemas.iter();
        let mut taken: BTreeSet<String> = all.map(|(name, _)| pascal(name)).collect();
        let mut any_changed = false;
        for (name, id) in &mut document.named_schemas {
            let Some(schema) = document.schemas.get_mut(id.0) else {
                continue;
            };
            if !twice.contains(&pascal(name)) || self.free_form.contains(id) {
                continue;
            }
            any_changed = true;
            if let Some(before) = self.before.get(id) {
                name.clone_from(before);
                *schema = any(schema);
                self.free_form.insert(*id);
            } else {
                self.before.insert(*id, name.clone());
                let base = name.clone();
                let mut number = 1;
                while !taken.insert(pascal(name)) {
                    number += 1;
                    *name = format!("{base}{number}");
                }
            }
            schema.name = Some(name.clone());
        }
        any_changed
    }

    fn tell(self, document: &Document, diagnostics: &mut Diagnostics) -> usize {
        for (id, before) in &self.before {
            let Some(schema) = document.schema(*id) else {
                continue;
            };
            if self.free_form.contains(id) {
                let message = format!(
                    "progenitor does not support the schema `{before}`: it becomes a free-form value"
                );
                diagnostics
                    .warning(codes::PROGENITOR_SCHEMA, schema.span, message)
                    .label("two types with the same name are generated from it");
            } else {
                let new = schema.name.as_deref().unwrap_or_default();
                let message = format!("the schema `{before}` is renamed to `{new}`");
                diagnostics
                    .warning(codes::PROGENITOR_RENAMED, schema.span, message)
                    .label("something nested in another schema has the same name");
            }
        }
        self.free_form.len()
    }
}
