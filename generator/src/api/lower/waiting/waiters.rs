//! `x-waiters`: conditions that a caller can wait for.

use std::collections::HashMap;

use crate::api::lower::extension::{duration_ms, get, text};
use crate::api::lower::unknown_keys::{unknown, unknown_keys};
use crate::api::model::{Docs, Evidence, Grade, Operation, Type, TypeRef, Waiter};
use crate::diagnostics::{Diagnostics, codes};
use crate::document;
use crate::source::{Node, nearest};

use super::acceptors::Acceptors;
use super::problem::{NAME, unusable};

pub(super) const KEYS: &[&str] = &[
    "operation",
    "description",
    "delay",
    "max-delay",
    "timeout",
    "acceptors",
];

/// Adds waiters to the operations that they call.
pub(in crate::api::lower) fn lower(
    operations: &mut [Operation],
    sources: &[&document::Operation],
    document: &document::Document,
    (types, error_bodies): (&[Type], &[TypeRef]),
    diagnostics: &mut Diagnostics,
) {
    if let Some(node) = document.extensions.get(NAME) {
        diagnostics
            .warning(
                codes::EXTENSION_WITHOUT_EFFECT,
                node.span,
                format!("`{NAME}` has no effect here"),
            )
            .help("add it to the operation that begins what is waited for, or that is called");
    }
    let places: HashMap<String, usize> = operations
        .iter()
        .enumerate()
        .map(|(place, operation)| (operation.id.clone(), place))
        .collect();
    for (place, source) in sources.iter().enumerate() {
        let Some(node) = source.extensions.get(NAME) else {
            continue;
        };
        let Some(entries) = node.as_mapping() else {
            let found = node.value.describe();
            unusable(
                diagnostics,
                node.span,
                format!("expected a mapping from names to waiters, found {found}"),
                None,
            );
            continue;
        };
        for (key, entry) in entries {
            let name = key.as_str().unwrap_or_default();
            if name.starts_with("x-") {
                continue;
            }
            let target = polled(entry, place, &places, diagnostics);
            let operation = target.and_then(|target| operations.get(target));
            // A waiter defined at a path applies to each of its operations, but is generated once.
            let is_known = |waiter: &Waiter| waiter.docs.span == Some(key.span);
            if operation.is_some_and(|it| it.waiters.iter().any(is_known)) {
                continue;
            }
            let of = Acceptors {
                operation,
                types,
                error_bodies,
                diagnostics: &mut *diagnostics,
                arguments: Vec::new(),
            };
            let waiter = read(name, key, entry, of);
            let after = operations.get(place).map(|it| it.id.clone());
            let operation = target.and_then(|target| operations.get_mut(target));
            if let (Some(waiter), Some(operation)) = (waiter, operation) {
                operation.waiters.push(Waiter {
                    after: after.filter(|_| target != Some(place)),
                    ..waiter
                });
            }
        }
    }
}

/// Returns the operation that is called.
fn polled(
    entry: &Node,
    own: usize,
    places: &HashMap<String, usize>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let Some(node) = get(entry, "operation") else {
        return Some(own);
    };
    let Some(named) = text(node) else {
        let found = node.value.describe();
        let why = format!("`operation` must be the id of an operation, found {found}");
        unusable(diagnostics, node.span, why, None);
        return None;
    };
    if let Some(place) = places.get(&named) {
        return Some(*place);
    }
    let mut known: Vec<&str> = places.keys().map(String::as_str).collect();
    known.sort_unstable();
    let meant = nearest(&named, known.into_iter());
    let why = format!("there is no operation `{named}`, or it is not generated");
    unusable(diagnostics, node.span, why, meant);
    None
}

pub(super) fn read(name: &str, key: &Node, entry: &Node, mut of: Acceptors<'_>) -> Option<Waiter> {
    let Some(entries) = entry.as_mapping() else {
        let found = entry.value.describe();
        let why = format!("expected a mapping, found {found}");
        unusable(of.diagnostics, entry.span, why, None);
        return None;
    };
    unknown_keys(of.diagnostics, NAME, entries, KEYS);
    if !name.chars().any(char::is_alphanumeric) {
        unusable(of.diagnostics, key.span, "it has no name", None);
    }
    let mut duration = |key: &str| {
        let node = get(entry, key)?;
        let found = text(node).and_then(|text| duration_ms(&text));
        if found.is_none() {
            let why = format!("`{key}` is not a duration such as `500ms`, `2s`, `1m`, `1h`");
            unusable(of.diagnostics, node.span, why, None);
        }
        found
    };
    let (usual_delay, usual_max_delay, usual_timeout) = Waiter::DEFAULT_MS;
    let delay = duration("delay").unwrap_or(usual_delay);
    let said = duration("max-delay");
    let timeout_ms = duration("timeout").unwrap_or(usual_timeout);
    if let Some(max) = said.filter(|max| *max < delay) {
        let span = get(entry, "max-delay").map_or(entry.span, |node| node.span);
        let why =
            format!("`max-delay` must not be less than the delay of {delay} ms, found {max} ms");
        unusable(of.diagnostics, span, why, None);
    }
    let max_delay = said.unwrap_or(usual_max_delay).max(delay);
    let evidence = evidence(entry, of.diagnostics);
    let acceptors = of.read(entry, key)?;
    Some(Waiter {
        name: name.to_owned(),
        docs: Docs {
            description: get(entry, "description").and_then(text),
            evidence,
            span: Some(key.span),
            ..Docs::default()
        },
        after: None,
        acceptors,
        arguments: of.arguments,
        delays_ms: (delay, max_delay),
        timeout_ms,
    })
}

/// Reads `x-evidence` of a waiter.
fn evidence(entry: &Node, diagnostics: &mut Diagnostics) -> Option<Evidence> {
    const GRADES: &[&str] = &["documented", "reported", "assumed"];
    let node = get(entry, "x-evidence")?;
    let grade = get(node, "grade").unwrap_or(node);
    let word = text(grade).unwrap_or_default();
    let grade = match word.as_str() {
        "documented" => Grade::Documented,
        "reported" => Grade::Reported,
        "assumed" => Grade::Assumed,
        _ => {
            unknown(diagnostics, NAME, ("grade", &word), grade.span, GRADES);
            return None;
        }
    };
    Some(Evidence {
        grade,
        source: get(node, "source").and_then(text).unwrap_or_default(),
    })
}
