//! `x-lint-allow: {CODE: reason}`: what a document allows in a place, and why.

use std::collections::BTreeSet;

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::source::{Node, Sources, Span};

use crate::tree::mappings;

/// The key in documents.
const KEY: &str = "x-lint-allow";

struct Allowance<'a> {
    code: &'a str,
    /// The key, for saying where it is.
    key: Span,
    /// What it is for, and the key of that.
    within: Span,
    named: Option<Span>,
    has_reason: bool,
}

/// Takes away what the document allows. An allowance that hits nothing, names no code or has no reason is
/// reported.
#[must_use]
pub fn suppress(diagnostics: Diagnostics, sources: &Sources) -> Diagnostics {
    let mut allowances: Vec<Allowance<'_>> = Vec::new();
    for root in sources.files().filter_map(|file| file.root()) {
        mappings(root, &mut |mapping| {
            let node = mapping.node;
            let list = node.get(KEY).and_then(Node::as_mapping);
            for (key, reason) in list.into_iter().flatten() {
                allowances.push(Allowance {
                    code: key.as_str().unwrap_or_default(),
                    key: key.span,
                    within: node.span,
                    named: mapping.key,
                    has_reason: reason
                        .as_str()
                        .is_some_and(|reason| !reason.trim().is_empty()),
                });
            }
        });
    }
    if allowances.is_empty() {
        return diagnostics;
    }
    // What is found about an operation begins at its key.
    let covers = |allowance: &Allowance<'_>, span: Span| {
        let start = allowance.named.unwrap_or(allowance.within).start;
        allowance.within.file == span.file
            && start <= span.start
            && span.end <= allowance.within.end
    };
    let mut used = BTreeSet::new();
    let mut left = Diagnostics::new();
    for found in diagnostics.sorted() {
        let span = found.primary.as_ref().map(|(span, _)| *span);
        let hit = span.and_then(|span| {
            allowances
                .iter()
                .position(|allowance| allowance.code == found.code && covers(allowance, span))
        });
        match hit {
            // Errors stay: nothing is generated from such a document.
            Some(at) if found.code.starts_with('W') => {
                used.insert(at);
            }
            _ => left.push(found.clone()),
        }
    }
    for (at, allowance) in allowances.iter().enumerate() {
        let code = allowance.code;
        let message = match codes::find(code) {
            None => format!("`{KEY}` names `{code}`, and there is no such code"),
            Some(_) if !used.contains(&at) => {
                format!("`{code}` is allowed here, and nothing is found")
            }
            Some(_) if !allowance.has_reason => {
                format!("`{code}` is allowed here without a reason")
            }
            Some(_) => continue,
        };
        left.warning(codes::USELESS_ALLOWANCE, allowance.key, message);
    }
    left
}
