//! The ids of operations.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Method};
use crate::words::snake;

/// Returns the unique ids of all operations, as written or derived from method and path.
pub(crate) fn ids(document: &Document) -> Vec<String> {
    let mut taken: BTreeSet<String> = document
        .operations
        .iter()
        .filter_map(|operation| Some(operation.operation_id.as_ref()?.value.clone()))
        .collect();
    // The last number that was appended to each.
    let mut numbers: HashMap<String, usize> = HashMap::new();
    document
        .operations
        .iter()
        .map(|operation| match &operation.operation_id {
            Some(id) => id.value.clone(),
            None => {
                let wanted = derived_id(&operation.method, &operation.path.value);
                let mut id = wanted.clone();
                if operation.path.value.ends_with('/') && taken.contains(&id) {
                    id.push_str(" slash");
                }
                let number = numbers.entry(wanted.clone()).or_insert(1_usize);
                while !taken.insert(id.clone()) {
                    *number += 1;
                    id = format!("{wanted} {number}");
                }
                id
            }
        })
        .collect()
}

/// Reports ids of two operations, with the name of the second operation.
pub(crate) fn report_duplicate_ids(document: &Document, diagnostics: &mut Diagnostics) {
    let operations = document.operations.iter();
    if operations
        .clone()
        .all(|operation| operation.duplicate_id.is_none())
    {
        return;
    }
    for (operation, id) in operations.zip(ids(document)) {
        let Some(duplicate) = &operation.duplicate_id else {
            continue;
        };
        diagnostics
            .warning(
                codes::OPERATION_ID_TWICE,
                duplicate.id.span,
                format!("two operations have the id `{}`", duplicate.id.value),
            )
            .label(format!("this one is renamed to `{}`", snake(&id)))
            .also(duplicate.first, "first operation");
    }
}

/// Derives an id: `GET /pets/{petId}/toys` → `get pets by petId toys`. The naming step makes an identifier of it.
fn derived_id(method: &Method, path: &str) -> String {
    let mut words = vec![method.as_str().to_ascii_lowercase()];
    for segment in path.split('/') {
        if segment.starts_with('{') {
            words.push("by".to_owned());
        }
        let parts = segment.split(['{', '}']).map(str::trim);
        let parts = parts.filter(|part| part.contains(char::is_alphanumeric));
        words.extend(parts.map(str::to_owned));
    }
    words.join(" ")
}

/// Returns the names of all messages, from webhooks, callbacks or the ids of listeners. They are unique, and
/// distinct from those of operations.
pub(crate) fn inbound_ids(document: &Document) -> Vec<String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    document
        .inbound
        .iter()
        .map(|inbound| {
            let operation = &inbound.operation;
            let id = operation.operation_id.as_ref();
            let wanted = match (&inbound.name, id) {
                (Some(name), _) => name.clone(),
                (None, Some(id)) => id.value.clone(),
                (None, None) => derived_id(&operation.method, &operation.path.value),
            };
            let mut id = wanted.clone();
            let number = numbers.entry(wanted.clone()).or_insert(1);
            while !taken.insert(id.clone()) {
                *number += 1;
                id = format!("{wanted} {number}");
            }
            id
        })
        .collect()
}
