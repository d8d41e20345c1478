//! `x-lint-allow: {CODE: reason}`: the diagnostics that a document allows in a place, with the reason.

use crate::diagnostics::{Diagnostics, Severity, codes};
use crate::source::{Node, Sources, Span};
use crate::walk::mappings;

/// The key in documents.
const KEY: &str = "x-lint-allow";

struct Allowance<'a> {
    code: &'a str,
    /// The position of the key.
    key: Span,
    /// The mapping that the allowance applies to, and the key of that mapping.
    within: Span,
    named: Option<Span>,
    has_reason: bool,
}

impl Allowance<'_> {
    /// Diagnostics about an operation begin at its key.
    fn covers(&self, span: Span) -> bool {
        let start = self.named.unwrap_or(self.within).start;
        self.within.file == span.file && start <= span.start && span.end <= self.within.end
    }
}

/// Drops the warnings that the document allows. Errors are kept: nothing is generated from such a document.
pub fn apply(diagnostics: &mut Diagnostics, sources: &Sources) {
    let allowances = allowances(sources);
    if allowances.is_empty() {
        return;
    }
    diagnostics.allow(|found| {
        let (span, _) = found.primary.as_ref()?;
        let hit = |it: &&Allowance<'_>| it.code == found.code && it.covers(*span);
        let is_warning = found.severity == Severity::Warning && found.code.starts_with('W');
        let hit = allowances.iter().filter(|_| is_warning).find(hit)?;
        Some(hit.key)
    });
}

/// Reports every allowance that has matched nothing, names no code or has no reason. Must be called
/// after all diagnostics that can be allowed are collected.
pub fn report_useless(diagnostics: &mut Diagnostics, sources: &Sources) {
    for allowance in allowances(sources) {
        let code = allowance.code;
        let message = match codes::find(code) {
            None => format!("`{KEY}` names `{code}`, and there is no such code"),
            Some(_) if !diagnostics.was_allowed_at(allowance.key) => {
                format!("`{code}` is allowed here, but is not reported here")
            }
            Some(_) if !allowance.has_reason => {
                format!("`{code}` is allowed here without a reason")
            }
            Some(_) => continue,
        };
        diagnostics.warning(codes::USELESS_ALLOWANCE, allowance.key, message);
    }
}

fn allowances(sources: &Sources) -> Vec<Allowance<'_>> {
    let mut allowances = Vec::new();
    // Most documents allow nothing and need not be traversed.
    let files = sources.files().filter(|file| file.text().contains(KEY));
    for root in files.filter_map(|file| file.root()) {
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
    allowances
}
