//! Checks `x-evidence`: an unknown grade would silently have no effect.

use super::visit::each;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::Document;
use crate::source::{Node, NodeValue, nearest};

/// The grades that `api` reads.
const GRADES: [&str; 3] = ["documented", "reported", "assumed"];
/// The keys of the long form.
const MEMBERS: [&str; 2] = ["grade", "source"];

/// Checks every `x-evidence` of the document.
pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    each(document, &mut |extensions| {
        if let Some(node) = extensions.get("x-evidence") {
            evidence(node, diagnostics);
        }
    });
}

fn evidence(node: &Node, diagnostics: &mut Diagnostics) {
    match &node.value {
        NodeValue::String(text) => grade(node, text, diagnostics),
        NodeValue::Mapping(members) => {
            for (key, value) in members.iter() {
                match key.as_str().unwrap_or_default() {
                    "grade" => match value.as_str() {
                        Some(text) => grade(value, text, diagnostics),
                        None => not_a_grade(value, diagnostics),
                    },
                    "source" if value.as_str().is_none() => {
                        let found = value.value.describe();
                        diagnostics.warning(
                            codes::ODD_VALUE,
                            value.span,
                            format!("`source` must be a string, found {found}"),
                        );
                    }
                    name => unknown_key(key, name, diagnostics),
                }
            }
            if node.get("grade").is_none() {
                unknown(node, "`x-evidence` has no `grade`", None, diagnostics);
            }
        }
        _ => not_a_grade(node, diagnostics),
    }
}

fn grade(node: &Node, text: &str, diagnostics: &mut Diagnostics) {
    if !GRADES.contains(&text) {
        let meant = nearest(text, GRADES.into_iter());
        let message = format!("unknown grade of evidence `{text}`");
        unknown(node, &message, meant, diagnostics);
    }
}

fn not_a_grade(node: &Node, diagnostics: &mut Diagnostics) {
    let found = node.value.describe();
    let message = format!("a grade of evidence must be a string, found {found}");
    unknown(node, &message, None, diagnostics);
}

fn unknown(node: &Node, message: &str, meant: Option<&str>, diagnostics: &mut Diagnostics) {
    let label = meant.map(|meant| format!("did you mean `{meant}`?"));
    diagnostics
        .error(codes::UNKNOWN_EVIDENCE_GRADE, node.span, message)
        .label(label.unwrap_or_default());
}

/// Reports a key that is close to a known one.
fn unknown_key(key: &Node, name: &str, diagnostics: &mut Diagnostics) {
    if let Some(meant) = nearest(name, MEMBERS.into_iter()) {
        diagnostics
            .warning(
                codes::LIKELY_SLIP,
                key.span,
                format!("unknown key `{name}` in `x-evidence`"),
            )
            .label(format!("did you mean `{meant}`?"));
    }
}
