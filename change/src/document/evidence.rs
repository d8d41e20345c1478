//! Changes of evidence (`x-evidence`).

use clientwright_openapi::document::Extensions;
use clientwright_openapi::source::{Node, Span};

use super::walk::{Found, Here, Owner, Walk};
use crate::kinds;

/// The grades, the best first.
const GRADES: [&str; 3] = ["documented", "reported", "assumed"];

/// The grade at a place itself, without inheritance.
pub(super) fn grade(extensions: &Extensions) -> Option<&str> {
    let node = extensions.get("x-evidence")?;
    node.as_str()
        .or_else(|| node.get("grade").and_then(Node::as_str))
}

pub(super) fn compare(
    walk: &mut Walk<'_>,
    here: &Here,
    (old, new): (&Extensions, &Extensions),
    (old_span, new_span): (Span, Span),
    owner: Owner,
) {
    let inherited = |extensions: &Extensions, document: &Extensions| {
        let said = grade(extensions).or_else(|| grade(document));
        said.unwrap_or("unknown").to_owned()
    };
    let before = inherited(old, &walk.old.info.extensions);
    let now = inherited(new, &walk.new.info.extensions);
    // Inherited evidence is reported once, where it is stated.
    if before == now || (grade(old).is_none() && grade(new).is_none()) {
        return;
    }
    let rank = |grade: &str| {
        GRADES
            .iter()
            .position(|known| *known == grade)
            .unwrap_or(GRADES.len())
    };
    let kind = match rank(&now) < rank(&before) {
        true => kinds::EVIDENCE_RAISED,
        false => kinds::EVIDENCE_LOWERED,
    };
    let place = |extensions: &Extensions, span: Span| {
        extensions.get("x-evidence").map_or(span, |node| node.span)
    };
    walk.add(Found {
        owner,
        ..here.found(
            kind,
            format!("{before} became {now}"),
            place(old, old_span),
            place(new, new_span),
        )
    });
}
