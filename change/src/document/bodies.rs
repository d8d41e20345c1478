//! Bodies of requests and responses, and the headers of responses.

use std::collections::BTreeMap;

use clientwright_openapi::document::{Header, MediaType, Operation, Response, StatusPattern};
use clientwright_openapi::source::Span;

use super::walk::{Here, Owner, Walk};
use super::xml;
use crate::kinds;

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or(media_type);
    essence.trim().to_ascii_lowercase()
}

pub(super) fn request(walk: &mut Walk<'_>, here: &Here, old: &Operation, new: &Operation) {
    let here = here.below(" body");
    match (&old.request_body, &new.request_body) {
        (None, None) => {}
        (None, Some(now)) => {
            let kind = match now.required {
                true => kinds::REQUIRED_BODY_ADDED,
                false => kinds::OPTIONAL_BODY_ADDED,
            };
            walk.add(here.found(kind, "it takes a body now".to_owned(), old.span, now.span));
        }
        (Some(before), None) => {
            let message = "it takes no body any more".to_owned();
            walk.add(here.found(kinds::BODY_REMOVED, message, before.span, new.span));
        }
        (Some(before), Some(now)) => {
            let mut add = |kind, message: &str| {
                walk.add(here.found(kind, message.to_owned(), before.span, now.span));
            };
            match (before.required, now.required) {
                (false, true) => add(kinds::BODY_REQUIRED, "the body must be sent"),
                (true, false) => add(kinds::BODY_OPTIONAL, "the body can be omitted"),
                _ => {}
            }
            content(
                walk,
                &here,
                (&before.content, &now.content),
                (before.span, now.span),
            );
        }
    }
}

fn content(
    walk: &mut Walk<'_>,
    here: &Here,
    (old, new): (&[MediaType], &[MediaType]),
    (old_span, new_span): (Span, Span),
) {
    let index = |list: &'_ [MediaType]| -> BTreeMap<String, usize> {
        let named = list.iter().enumerate();
        named
            .map(|(at, media)| (essence(&media.media_type.value), at))
            .collect()
    };
    let (by_old, by_new) = (index(old), index(new));
    for media in old {
        let name = essence(&media.media_type.value);
        match by_new.get(&name).and_then(|at| new.get(*at)) {
            None => walk.add(here.found(
                kinds::MEDIA_TYPE_REMOVED,
                format!("`{name}`"),
                media.span,
                new_span,
            )),
            Some(now) => {
                let items = (media.item_schema, now.item_schema);
                for pair in [(media.schema, now.schema), items] {
                    if let (Some(before), Some(now)) = pair {
                        walk.schemas(here, before, now);
                        if xml::is_xml(&name) {
                            xml::compare(walk, here, before, now);
                        }
                    }
                }
            }
        }
    }
    for media in new {
        let name = essence(&media.media_type.value);
        if !by_old.contains_key(&name) {
            walk.add(here.found(
                kinds::MEDIA_TYPE_ADDED,
                format!("`{name}`"),
                old_span,
                media.span,
            ));
        }
    }
}

fn shown(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(class) => format!("{class}XX"),
        StatusPattern::Default => "default".to_owned(),
    }
}

fn is_success(status: StatusPattern) -> bool {
    match status {
        StatusPattern::Code(code) => (200..300).contains(&code),
        StatusPattern::Range(class) => class == 2,
        StatusPattern::Default => false,
    }
}

pub(super) fn responses(walk: &mut Walk<'_>, here: &Here, old: &Operation, new: &Operation) {
    let here = Here {
        directions: here.directions.opposite(),
        ..here.clone()
    };
    let find =
        |list: &'_ [Response], status| list.iter().position(|response| response.status == status);
    for before in &old.responses {
        let named = here.below(&format!(" {}", shown(before.status)));
        match find(&new.responses, before.status).and_then(|at| new.responses.get(at)) {
            Some(now) => response(walk, &named, before, now),
            None => {
                let kind = match is_success(before.status) {
                    true => kinds::SUCCESS_STATUS_REMOVED,
                    false => kinds::ERROR_STATUS_REMOVED,
                };
                let message = format!("`{}`", shown(before.status));
                walk.add(named.found(kind, message, before.span, new.span));
            }
        }
    }
    for now in &new.responses {
        if find(&old.responses, now.status).is_none() {
            let kind = match is_success(now.status) {
                true => kinds::SUCCESS_STATUS_ADDED,
                false => kinds::ERROR_STATUS_ADDED,
            };
            let named = here.below(&format!(" {}", shown(now.status)));
            let message = format!("`{}`", shown(now.status));
            walk.add(named.found(kind, message, old.span, now.span));
        }
    }
}

fn response(walk: &mut Walk<'_>, here: &Here, old: &Response, new: &Response) {
    let spans = (old.span, new.span);
    match (old.content.is_empty(), new.content.is_empty()) {
        (true, false) => {
            let message = "it has a body now".to_owned();
            walk.add(here.found(kinds::RESPONSE_BODY_ADDED, message, old.span, new.span));
        }
        (false, true) => {
            let message = "it has no body any more".to_owned();
            walk.add(here.found(kinds::RESPONSE_BODY_REMOVED, message, old.span, new.span));
        }
        _ => content(walk, here, (&old.content, &new.content), spans),
    }
    let texts = (
        Some(old.description.as_str()),
        Some(new.description.as_str()),
    );
    super::text::description(walk, here, texts, spans, here.owner());
    super::evidence::compare(
        walk,
        here,
        (&old.extensions, &new.extensions),
        spans,
        here.owner(),
    );
    headers(walk, here, old, new);
}

fn headers(walk: &mut Walk<'_>, here: &Here, old: &Response, new: &Response) {
    let find = |list: &'_ [Header], name: &str| {
        list.iter()
            .position(|header| header.name.eq_ignore_ascii_case(name))
    };
    for before in &old.headers {
        let here = here.below(&format!(".{}", before.name));
        let owner = |now: &str| Owner {
            part: Some((before.name.clone(), now.to_owned())),
            ..here.owner()
        };
        let Some(now) = find(&new.headers, &before.name).and_then(|at| new.headers.get(at)) else {
            let kind = match before.required {
                true => kinds::REQUIRED_HEADER_REMOVED,
                false => kinds::OPTIONAL_HEADER_REMOVED,
            };
            let found = here.found(kind, format!("`{}`", before.name), before.span, new.span);
            walk.add(super::walk::Found {
                owner: owner(""),
                ..found
            });
            continue;
        };
        let kind = match (before.required, now.required) {
            (false, true) => Some(kinds::HEADER_REQUIRED),
            (true, false) => Some(kinds::HEADER_OPTIONAL),
            _ => None,
        };
        if let Some(kind) = kind {
            let found = here.found(kind, format!("`{}`", now.name), before.span, now.span);
            walk.add(super::walk::Found {
                owner: owner(&now.name),
                ..found
            });
        }
        if let (Some(one), Some(other)) = (before.schema, now.schema) {
            walk.schemas_within(&here, one, other, owner(&now.name));
        }
    }
    for now in &new.headers {
        if find(&old.headers, &now.name).is_none() {
            let here = here.below(&format!(".{}", now.name));
            let kind = match now.required {
                true => kinds::REQUIRED_HEADER_ADDED,
                false => kinds::OPTIONAL_HEADER_ADDED,
            };
            let found = here.found(kind, format!("`{}`", now.name), old.span, now.span);
            let part = Some((String::new(), now.name.clone()));
            walk.add(super::walk::Found {
                owner: Owner {
                    part,
                    ..here.owner()
                },
                ..found
            });
        }
    }
}
