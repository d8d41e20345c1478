//! Headers of responses and of parts of a body.

use std::collections::BTreeMap;

use clientwright_openapi::document::Header;
use clientwright_openapi::source::Span;

use super::walk::{Found, Here, Owner, Walk};
use super::{text, uses};
use crate::kinds::{self, Kind};

/// The kinds of changes of headers; in each pair, the first is for required headers.
pub(super) struct HeaderKinds {
    added: [&'static Kind; 2],
    removed: [&'static Kind; 2],
    became: [&'static Kind; 2],
}

/// For responses.
pub(super) const OF_RESPONSE: HeaderKinds = HeaderKinds {
    added: [kinds::REQUIRED_HEADER_ADDED, kinds::OPTIONAL_HEADER_ADDED],
    removed: [
        kinds::REQUIRED_HEADER_REMOVED,
        kinds::OPTIONAL_HEADER_REMOVED,
    ],
    became: [kinds::HEADER_REQUIRED, kinds::HEADER_OPTIONAL],
};

/// For parts of a body.
pub(super) const OF_PART: HeaderKinds = HeaderKinds {
    added: [
        kinds::REQUIRED_PART_HEADER_ADDED,
        kinds::OPTIONAL_PART_HEADER_ADDED,
    ],
    removed: [
        kinds::REQUIRED_PART_HEADER_REMOVED,
        kinds::OPTIONAL_PART_HEADER_REMOVED,
    ],
    became: [kinds::PART_HEADER_REQUIRED, kinds::PART_HEADER_OPTIONAL],
};

fn by_need([required, optional]: [&'static Kind; 2], is_required: bool) -> &'static Kind {
    match is_required {
        true => required,
        false => optional,
    }
}

/// Compares the headers that two responses or parts have.
pub(super) fn compare(
    walk: &mut Walk<'_>,
    here: &Here,
    (old, new): (&[Header], &[Header]),
    (old_span, new_span): (Span, Span),
    kinds: &HeaderKinds,
) {
    let index = |list: &[Header]| -> BTreeMap<String, usize> {
        let named = list.iter().enumerate().rev();
        named
            .map(|(at, header)| (header.name.to_ascii_lowercase(), at))
            .collect()
    };
    let (by_old, by_new) = (index(old), index(new));
    let owned = |found: Found, before: &str, now: &str| Found {
        owner: Owner {
            part: Some((before.to_owned(), now.to_owned())),
            ..found.owner
        },
        ..found
    };
    for before in old {
        let here = here.below(&format!(".{}", before.name));
        let at = by_new.get(&before.name.to_ascii_lowercase());
        let Some(now) = at.and_then(|at| new.get(*at)) else {
            let kind = by_need(kinds.removed, before.required);
            let found = here.found(kind, format!("`{}`", before.name), before.span, new_span);
            walk.add(owned(found, &before.name, ""));
            continue;
        };
        if before.required != now.required {
            let kind = by_need(kinds.became, now.required);
            let found = here.found(kind, format!("`{}`", now.name), before.span, now.span);
            walk.add(owned(found, &before.name, &now.name));
        }
        both(walk, &here, before, now);
    }
    for now in new {
        if !by_old.contains_key(&now.name.to_ascii_lowercase()) {
            let here = here.below(&format!(".{}", now.name));
            let kind = by_need(kinds.added, now.required);
            let found = here.found(kind, format!("`{}`", now.name), old_span, now.span);
            walk.add(owned(found, "", &now.name));
        }
    }
}

/// The style and the schema of a header.
fn both(walk: &mut Walk<'_>, here: &Here, old: &Header, new: &Header) {
    let owner = Owner {
        part: Some((old.name.clone(), new.name.clone())),
        ..here.owner()
    };
    let written = |header: &Header| match &header.content_type {
        Some(media_type) => format!("`{media_type}`"),
        None => format!("simple, explode: {}", header.explode),
    };
    let (before, now) = (written(old), written(new));
    if before != now {
        let message = format!("{before} became {now}");
        walk.add(Found {
            owner: owner.clone(),
            ..here.found(kinds::HEADER_STYLE, message, old.span, new.span)
        });
    }
    let texts = (old.description.as_deref(), new.description.as_deref());
    text::description(walk, here, texts, (old.span, new.span), owner.clone());
    uses::used(
        walk,
        here,
        (old.schema, new.schema),
        (old.span, new.span),
        owner,
    );
}
