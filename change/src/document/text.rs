//! Descriptions.

use std::collections::BTreeSet;

use clientwright_openapi::source::Span;

use super::walk::{Found, Here, Owner, Walk};
use crate::kinds;

/// A changed description.
pub(super) fn description(
    walk: &mut Walk<'_>,
    here: &Here,
    (old, new): (Option<&str>, Option<&str>),
    (old_span, new_span): (Span, Span),
    owner: Owner,
) {
    if old.map(str::trim) != new.map(str::trim) {
        walk.add(Found {
            kind: kinds::DESCRIPTION_CHANGED,
            subject: here.subject.clone(),
            message: match (old, new) {
                (None, _) => "it now has a description".to_owned(),
                (_, None) => "it no longer has a description".to_owned(),
                _ => "the text changed".to_owned(),
            },
            old: Some(old_span),
            new: Some(new_span),
            directions: here.directions,
            owner,
            operations: BTreeSet::new(),
            special: None,
        });
    }
}
