//! Rules for evidence.

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document::Extensions;
use clientwright_openapi::source::{Node, Span};

use super::subject::Subject;
use clientwright_openapi::walk::mappings;

fn grade(extensions: &Extensions) -> Option<&str> {
    let node = extensions.get("x-evidence")?;
    node.as_str()
        .or_else(|| node.get("grade").and_then(Node::as_str))
}

/// Reports operations without evidence, in a document where others have it.
pub(super) fn missing(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    let mut operations = subject.operations();
    if grade(&subject.document.info.extensions).is_some()
        || !operations.any(|(_, it)| grade(&it.extensions).is_some())
    {
        return;
    }
    for (name, operation) in subject.operations() {
        if grade(&operation.extensions).is_none() {
            diagnostics.warning(
                codes::EVIDENCE_MISSING,
                operation.span,
                format!("`{name}` has no evidence"),
            );
        }
    }
}

/// Reports assumptions; allowed unless a project enables the rule.
pub(super) fn assumed(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    let mut places: Vec<Span> = Vec::new();
    for root in subject.sources.files().filter_map(|file| file.root()) {
        mappings(root, &mut |mapping| {
            let node = mapping.node;
            let Some(evidence) = node.get("x-evidence") else {
                return;
            };
            let grade = evidence
                .as_str()
                .or_else(|| evidence.get("grade").and_then(Node::as_str));
            if grade == Some("assumed") {
                places.push(evidence.span);
            }
        });
    }
    for span in places {
        diagnostics.warning(codes::ASSUMED, span, "this is assumed");
    }
}
