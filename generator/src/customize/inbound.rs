//! Operations that the API calls, rather than its client, according to the project.

use super::glob::matches_path;
use super::placed::Placed;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Inbound, Operation};
use crate::source::{Sources, nearest};

/// Moves the operations whose paths match a pattern to those that the API calls.
pub(super) fn turn(
    patterns: &[Placed<String>],
    document: &mut Document,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    if patterns.is_empty() {
        return;
    }
    for pattern in patterns {
        let mut all = document.all_operations();
        if all.any(|operation| fits(pattern, operation)) {
            continue;
        }
        let diagnostic = diagnostics.warning(
            codes::SELECTOR_WITHOUT_EFFECT,
            pattern.span(sources),
            format!("no operation has a path that matches `{}`", pattern.value),
        );
        let paths = document.operations.iter();
        let paths = paths.map(|operation| operation.path.value.as_str());
        match nearest(pattern, paths) {
            Some(meant) => diagnostic.label(format!("did you mean `{meant}`?")),
            None => diagnostic.label("selects nothing"),
        };
    }
    let operations = std::mem::take(&mut document.operations);
    let (turned, kept): (Vec<Operation>, Vec<Operation>) = operations
        .into_iter()
        .partition(|operation| patterns.iter().any(|pattern| fits(pattern, operation)));
    document.operations = kept;
    let turned = turned.into_iter().map(Inbound::listener);
    document.inbound.extend(turned);
}

/// Whether a path matches, with or without a leading method.
fn fits(pattern: &str, operation: &Operation) -> bool {
    let (method, path) = match pattern.split_once(' ') {
        Some((method, path)) => (Some(method), path.trim_start()),
        None => (None, pattern),
    };
    method.is_none_or(|method| method.eq_ignore_ascii_case(operation.method.as_str()))
        && matches_path(path, &operation.path.value)
}
