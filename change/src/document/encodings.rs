//! Encodings of form fields and of parts of a body.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Document, Encoding, MediaType, SchemaId, Style};

use super::headers;
use super::media_type::essence;
use super::view::View;
use super::walk::{Found, Here, Owner, Walk};
use crate::kinds;

/// Compares `encoding`, `prefixEncoding` and `itemEncoding` of two bodies of the same media type.
pub(super) fn compare(walk: &mut Walk<'_>, here: &Here, old: &MediaType, new: &MediaType) {
    let has_none = |media: &MediaType| {
        media.encoding.is_empty()
            && media.prefix_encoding.is_empty()
            && media.item_encoding.is_none()
    };
    if has_none(old) && has_none(new) {
        return;
    }
    let index = |media: &'_ MediaType| -> BTreeMap<String, Encoding> {
        media.encoding.iter().rev().cloned().collect()
    };
    let (by_old, by_new) = (index(old), index(new));
    let schemas = (
        properties(walk.old, old.schema),
        properties(walk.new, new.schema),
    );
    let names: BTreeSet<&String> = by_old.keys().chain(by_new.keys()).collect();
    for name in names {
        let ids = (schemas.0.get(name), schemas.1.get(name));
        // One that only one side has is a property that was added or removed.
        if ids.0.is_some() != ids.1.is_some() {
            continue;
        }
        let defaults = (
            content_type(walk.old, ids.0.copied()),
            content_type(walk.new, ids.1.copied()),
        );
        let encodings = (by_old.get(name), by_new.get(name));
        one(walk, here, name, (old, new), encodings, defaults);
    }
    let many = old.prefix_encoding.len().max(new.prefix_encoding.len());
    for at in 0..many {
        let of =
            |media: &'_ MediaType| -> Option<Encoding> { media.prefix_encoding.get(at).cloned() };
        let encodings = (of(old), of(new));
        let encodings = (encodings.0.as_ref(), encodings.1.as_ref());
        one(
            walk,
            here,
            &format!("[{at}]"),
            (old, new),
            encodings,
            (None, None),
        );
    }
    let encodings = (old.item_encoding.as_ref(), new.item_encoding.as_ref());
    one(walk, here, "[]", (old, new), encodings, (None, None));
}

/// One field or part.
fn one(
    walk: &mut Walk<'_>,
    here: &Here,
    name: &str,
    (old, new): (&MediaType, &MediaType),
    (before, now): (Option<&Encoding>, Option<&Encoding>),
    defaults: (Option<&'static str>, Option<&'static str>),
) {
    let here = here.below(&match name.starts_with('[') {
        true => name.to_owned(),
        false => format!(".{name}"),
    });
    let is_form = essence(&old.media_type.value) == "application/x-www-form-urlencoded";
    let was = written(before, is_form, defaults.0);
    let is = written(now, is_form, defaults.1);
    // Defaults depend on the type, which is compared elsewhere.
    let is_said = says(before) || says(now);
    if is_said && was != is {
        let message = format!("{was} became {is}");
        let found = here.found(kinds::ENCODING_CHANGED, message, old.span, new.span);
        walk.add(Found {
            owner: Owner {
                part: Some((name.to_owned(), name.to_owned())),
                ..found.owner
            },
            ..found
        });
    }
    let of = |encoding: Option<&'_ Encoding>| {
        encoding.map_or(Vec::new(), |encoding| encoding.headers.clone())
    };
    let lists = (of(before), of(now));
    let spans = (old.span, new.span);
    headers::compare(walk, &here, (&lists.0, &lists.1), spans, &headers::OF_PART);
}

/// Whether an encoding specifies the style of a value.
fn says(encoding: Option<&Encoding>) -> bool {
    encoding.is_some_and(|encoding| {
        encoding.is_styled() || encoding.allow_reserved || encoding.content_type.is_some()
    })
}

/// The style of a value, as text.
fn written(encoding: Option<&Encoding>, is_form: bool, default: Option<&str>) -> String {
    let usual = || default.map_or("the default of its type".to_owned(), |it| format!("`{it}`"));
    let Some(encoding) = encoding else {
        return usual();
    };
    if encoding.is_styled() || is_form && encoding.allow_reserved {
        let style = encoding.style.unwrap_or(Style::Form);
        let explode = encoding.explode.unwrap_or(style.explodes());
        let reserved = match encoding.allow_reserved {
            true => ", reserved characters as they are",
            false => "",
        };
        return format!("{}, explode: {explode}{reserved}", style.word());
    }
    match &encoding.content_type {
        Some(content_type) => format!("`{}`", content_type.value),
        None => usual(),
    }
}

/// The properties of a body; of an array those of its elements are not parts.
fn properties(document: &Document, schema: Option<SchemaId>) -> BTreeMap<String, SchemaId> {
    let view = schema.map(|id| View::of(document, id));
    let properties = view.map(|view| view.properties).unwrap_or_default();
    let named = properties.into_iter();
    named.map(|(name, id, _)| (name.to_owned(), id)).collect()
}

/// The default media type of a value.
fn content_type(document: &Document, schema: Option<SchemaId>) -> Option<&'static str> {
    let mut view = View::of(document, schema?);
    if let Some(items) = view.items {
        view = View::of(document, items);
    }
    let types = view.types;
    let is_file = view.format == Some("binary") || view.encoding.is_some();
    match (types.object || types.array, is_file) {
        (true, _) => Some("application/json"),
        (_, true) => Some("application/octet-stream"),
        _ if types.string || types.number || types.integer || types.boolean => Some("text/plain"),
        _ => None,
    }
}
