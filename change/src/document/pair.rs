//! Two schemas that are compared.

use clientwright_openapi::document::{Document, SchemaId, Types};
use clientwright_openapi::source::Span;

use super::view::View;
use super::walk::{Found, Here, Owner, Walk};
use crate::kinds::Kind;

/// Two schemas that are compared.
pub(super) struct Pair<'a> {
    pub(super) old: View<'a>,
    pub(super) new: View<'a>,
    pub(super) here: Here,
    pub(super) owner: Owner,
}

impl Pair<'_> {
    pub(super) fn add(
        &self,
        walk: &mut Walk<'_>,
        kind: &'static Kind,
        message: impl Into<String>,
        keyword: &str,
    ) {
        let places = (self.old.place(keyword), self.new.place(keyword));
        self.add_at(walk, kind, message, places, None);
    }

    pub(super) fn add_at(
        &self,
        walk: &mut Walk<'_>,
        kind: &'static Kind,
        message: impl Into<String>,
        (old, new): (Span, Span),
        part: Option<(String, String)>,
    ) {
        let part = part.or_else(|| self.owner.part.clone());
        walk.add(Found {
            owner: Owner {
                part,
                ..self.owner.clone()
            },
            ..self.here.found(kind, message.into(), old, new)
        });
    }
}

/// The names of the types.
pub(super) fn type_names(types: Types) -> Vec<&'static str> {
    let all = [
        ("string", types.string),
        ("number", types.number),
        ("integer", types.integer && !types.number),
        ("boolean", types.boolean),
        ("array", types.array),
        ("object", types.object),
    ];
    all.into_iter()
        .filter(|(_, is)| *is)
        .map(|(name, _)| name)
        .collect()
}

/// Whether two schemas may be the same under different names, without comparing nested schemas.
pub(super) fn look_alike(
    old: &Document,
    one: Option<SchemaId>,
    new: &Document,
    other: Option<SchemaId>,
) -> bool {
    let (Some(one), Some(other)) = (one, other) else {
        return one.is_none() && other.is_none();
    };
    let (one, other) = (View::of(old, one), View::of(new, other));
    let properties = |view: &View<'_>| view.properties.len();
    type_names(one.types) == type_names(other.types)
        && one.format == other.format
        && one.values.as_ref().map(Vec::len) == other.values.as_ref().map(Vec::len)
        && properties(&one).abs_diff(properties(&other)) <= 2
}
