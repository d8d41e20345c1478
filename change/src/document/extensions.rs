//! Extensions for the behavior of clients and for Rust names and types.

use clientwright_openapi::document::Extensions;
use clientwright_openapi::source::{Node, Span};

use super::walk::{Found, Here, Owner, Walk};
use crate::kinds::{self, Kind};

/// Extensions for the behavior of clients.
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

/// Extensions that apply to all operations of a document.
pub(super) const OF_DOCUMENTS: [(&str, &Kind); 4] = [
    ("x-pagination", kinds::PAGING_CHANGED),
    ("x-error-conventions", kinds::ERROR_CONVENTIONS_CHANGED),
    ("x-numbers", kinds::RUST_CHANGED),
    ("x-integers", kinds::RUST_CHANGED),
];

/// Extensions for Rust names and types, and for discriminator values.
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

/// Reports each extension of a list whose value changed.
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

/// Extensions of an operation, a parameter or a schema.
pub(super) fn of_part(
    walk: &mut Walk<'_>,
    here: &Here,
    extensions: (&Extensions, &Extensions),
    spans: (Span, Span),
    owner: &Owner,
) {
    compare(walk, here, &OF_PARTS, extensions, spans, owner);
}
