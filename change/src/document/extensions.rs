//! Extensions that say what clients do, or what something is in Rust.

use clientwright_openapi::document::Extensions;
use clientwright_openapi::source::{Node, Span};

use super::walk::{Found, Here, Owner, Walk};
use crate::kinds::{self, Kind};

/// What clients do by themselves.
pub(super) const OF_CLIENTS: [(&str, &Kind); 8] = [
    ("x-pagination", kinds::PAGING_CHANGED),
    ("x-fern-pagination", kinds::PAGING_CHANGED),
    ("x-ms-pageable", kinds::PAGING_CHANGED),
    ("x-speakeasy-pagination", kinds::PAGING_CHANGED),
    ("x-long-running", kinds::LONG_RUNNING_CHANGED),
    ("x-ms-long-running-operation", kinds::LONG_RUNNING_CHANGED),
    (
        "x-ms-long-running-operation-options",
        kinds::LONG_RUNNING_CHANGED,
    ),
    ("x-waiters", kinds::WAITERS_CHANGED),
];

/// What holds for all operations of a document.
pub(super) const OF_DOCUMENTS: [(&str, &Kind); 4] = [
    ("x-pagination", kinds::PAGING_CHANGED),
    ("x-error-conventions", kinds::ERROR_CONVENTIONS_CHANGED),
    ("x-numbers", kinds::RUST_CHANGED),
    ("x-integers", kinds::RUST_CHANGED),
];

/// What something is called, or is, in Rust; and which value of a discriminator it is.
const OF_PARTS: [(&str, &Kind); 8] = [
    ("x-discriminator-value", kinds::MAPPING_CHANGED),
    ("x-ms-discriminator-value", kinds::MAPPING_CHANGED),
    ("x-rust-name", kinds::RUST_CHANGED),
    ("x-rust-type", kinds::RUST_CHANGED),
    ("x-numbers", kinds::RUST_CHANGED),
    ("x-integers", kinds::RUST_CHANGED),
    ("x-enum-varnames", kinds::RUST_CHANGED),
    ("x-enum-names", kinds::RUST_CHANGED),
];

/// Reports each extension of a list that says something else than before.
pub(super) fn compare(
    walk: &mut Walk<'_>,
    here: &Here,
    list: &[(&str, &'static Kind)],
    (old, new): (&Extensions, &Extensions),
    (old_span, new_span): (Span, Span),
    owner: &Owner,
) {
    for (name, kind) in list {
        let (before, now) = (old.get(*name), new.get(*name));
        let is_same = match (before, now) {
            (Some(before), Some(now)) => before.says_the_same(now),
            (before, now) => before.is_none() && now.is_none(),
        };
        if !is_same {
            let place = |node: Option<&Node>, span| node.map_or(span, |node| node.span);
            let places = (place(before, old_span), place(now, new_span));
            let message = format!("`{name}` differs");
            walk.add(Found {
                owner: owner.clone(),
                ..here.found(kind, message, places.0, places.1)
            });
        }
    }
}

/// What is said of an operation, a parameter or a schema by itself.
pub(super) fn of_part(
    walk: &mut Walk<'_>,
    here: &Here,
    extensions: (&Extensions, &Extensions),
    spans: (Span, Span),
    owner: &Owner,
) {
    compare(walk, here, &OF_PARTS, extensions, spans, owner);
}
