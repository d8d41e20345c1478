//! Names: progenitor makes Rust names of ids and component names, and does not see when two of them
//! become one.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase as _, ToSnakeCase as _};

use super::Reducer;
use crate::diagnostics::codes;
use crate::document::SchemaId;

/// What progenitor makes a method or an argument of.
pub(super) fn snake(name: &str) -> String {
    letters(name).to_snake_case()
}

fn pascal(name: &str) -> String {
    letters(name).to_pascal_case()
}

/// Whether two component names become one type.
pub(super) fn same(a: &str, b: &str) -> bool {
    pascal(a) == pascal(b)
}

fn letters(name: &str) -> String {
    name.replace('\'', "")
        .replace(|c: char| !(c.is_alphanumeric() || c == '_'), "-")
}

impl Reducer<'_> {
    /// Gives schemas names that references can hold and that stay different as types.
    pub(super) fn component_names(&mut self) {
        let mut taken = BTreeSet::new();
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
                    format!("the schema `{name}` is called `{new}`"),
                    "its name is not one that a type can have, or another one has it",
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
