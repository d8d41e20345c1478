//! Uses of schemas: on both sides, or on only one of them.

use clientwright_openapi::document::{Document, SchemaId, Types};
use clientwright_openapi::source::Span;

use super::pair::type_names;
use super::view::View;
use super::walk::{Found, Here, Owner, Walk};
use crate::kinds;

/// Compares a schema where it is used: on both sides, or on only one of them.
pub(super) fn used(
    walk: &mut Walk<'_>,
    here: &Here,
    (old, new): (Option<SchemaId>, Option<SchemaId>),
    (old_span, new_span): (Span, Span),
    within: Owner,
) {
    let (kind, message) = match (old, new) {
        (Some(before), Some(now)) => return walk.schemas_within(here, before, now, within),
        (None, Some(now)) => match said(walk.new, now) {
            Some(now) => (kinds::TYPE_NARROWED, format!("`any` became {now}")),
            None => return,
        },
        (Some(before), None) => match said(walk.old, before) {
            Some(before) => (kinds::TYPE_WIDENED, format!("{before} became `any`")),
            None => return,
        },
        (None, None) => return,
    };
    let found = here.found(kind, message, old_span, new_span);
    walk.add(Found {
        owner: within,
        // Nested schemas have the same directions.
        special: None,
        ..found
    });
}

/// The types of a schema; `None` if any value is allowed.
pub(super) fn said(document: &Document, id: SchemaId) -> Option<String> {
    let view = View::of(document, id);
    let says_nothing = view.types == Types::EMPTY
        && view.alternatives.is_empty()
        && view.values.is_none()
        && view.own.is_none_or(|schema| !schema.never);
    (!says_nothing).then(|| shown(&view))
}

/// The types of a schema, as text.
pub(super) fn shown(view: &View<'_>) -> String {
    match view.alternatives.len() {
        0 => format!("`{}`", or_any(view.types)),
        count => format!("one of {count}"),
    }
}

/// The types, as text.
pub(super) fn or_any(types: Types) -> String {
    match type_names(types).as_slice() {
        [] => "any".to_owned(),
        names => names.join(" or "),
    }
}
