//! Media types of bodies, their parameters, and their schemas.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::MediaType;
use clientwright_openapi::source::Span;

use super::media_type::{essence, parameters};
use super::walk::{Here, Walk};
use super::{encodings, uses, xml};
use crate::kinds;

/// Matches the media types of two lists: first those that are equal including parameters, then those
/// that are equal without them, in order.
fn pairs(old: &[MediaType], new: &[MediaType]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut open: BTreeSet<usize> = (0..old.len()).collect();
    for with_parameters in [true, false] {
        let key = |media: &MediaType| {
            let name = &media.media_type.value;
            let said = with_parameters.then(|| parameters(name));
            (essence(name), said)
        };
        let taken: BTreeSet<usize> = pairs.iter().map(|(_, to)| *to).collect();
        let mut known: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (to, media) in new.iter().enumerate().rev() {
            if !taken.contains(&to) {
                known.entry(key(media)).or_default().push(to);
            }
        }
        for (at, media) in old.iter().enumerate() {
            if open.contains(&at)
                && let Some(to) = known.get_mut(&key(media)).and_then(Vec::pop)
            {
                open.remove(&at);
                pairs.push((at, to));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

/// Compares the media types of two bodies.
pub(super) fn compare(
    walk: &mut Walk<'_>,
    here: &Here,
    (old, new): (&[MediaType], &[MediaType]),
    (old_span, new_span): (Span, Span),
) {
    let pairs = pairs(old, new);
    let known: BTreeMap<usize, usize> = pairs.iter().copied().collect();
    for (at, media) in old.iter().enumerate() {
        match known.get(&at).and_then(|to| new.get(*to)) {
            None => walk.add(here.found(
                kinds::MEDIA_TYPE_REMOVED,
                format!("`{}`", essence(&media.media_type.value)),
                media.span,
                new_span,
            )),
            Some(now) => both(walk, here, media, now),
        }
    }
    let known: BTreeSet<usize> = pairs.iter().map(|(_, to)| *to).collect();
    for (to, media) in new.iter().enumerate() {
        if !known.contains(&to) {
            walk.add(here.found(
                kinds::MEDIA_TYPE_ADDED,
                format!("`{}`", essence(&media.media_type.value)),
                old_span,
                media.span,
            ));
        }
    }
}

fn both(walk: &mut Walk<'_>, here: &Here, old: &MediaType, new: &MediaType) {
    named(walk, here, old, new);
    let name = essence(&old.media_type.value);
    let spans = (old.span, new.span);
    let items = (old.item_schema, new.item_schema);
    for pair in [(old.schema, new.schema), items] {
        uses::used(walk, here, pair, spans, here.owner());
        if let (Some(before), Some(now)) = pair
            && xml::is_xml(&name)
        {
            xml::compare(walk, here, before, now);
        }
    }
    encodings::compare(walk, here, old, new);
    let shown = |item: &str| format!("`{item}`");
    let (kind, message) = match (&old.done, &new.done) {
        (None, Some(now)) => (kinds::STREAM_END_ADDED, shown(now)),
        (Some(before), None) => (kinds::STREAM_END_REMOVED, shown(before)),
        (Some(before), Some(now)) if before != now => (
            kinds::STREAM_END_CHANGED,
            format!("`{before}` became `{now}`"),
        ),
        _ => return,
    };
    walk.add(here.found(kind, message, old.span, new.span));
}

/// The parameters of a media type.
fn named(walk: &mut Walk<'_>, here: &Here, old: &MediaType, new: &MediaType) {
    let (before, now) = (&old.media_type.value, &new.media_type.value);
    let (mut one, mut other) = (parameters(before), parameters(now));
    if one == other {
        return;
    }
    for said in [&mut one, &mut other] {
        let is_usual = |charset: &String| matches!(charset.as_str(), "utf-8" | "utf8");
        if said.get("charset").is_some_and(is_usual) {
            said.remove("charset");
        }
    }
    let kind = match one == other {
        true => kinds::CHARSET_NAMED,
        false => kinds::MEDIA_TYPE_PARAMETERS,
    };
    let message = format!("`{before}` became `{now}`");
    let places = (old.media_type.span, new.media_type.span);
    walk.add(here.found(kind, message, places.0, places.1));
}
