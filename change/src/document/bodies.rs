//! Bodies of requests and responses.

use clientwright_openapi::document::{Operation, Response};

use super::walk::{Here, Walk};
use super::{headers, media, text};
use crate::kinds;

pub(super) fn request(walk: &mut Walk<'_>, here: &Here, old: &Operation, new: &Operation) {
    let here = here.below(" body");
    match (&old.request_body, &new.request_body) {
        (None, None) => {}
        (None, Some(now)) => {
            let kind = match now.required {
                true => kinds::REQUIRED_BODY_ADDED,
                false => kinds::OPTIONAL_BODY_ADDED,
            };
            walk.add(here.found(kind, "it now takes a body".to_owned(), old.span, now.span));
        }
        (Some(before), None) => {
            let message = "it no longer takes a body".to_owned();
            walk.add(here.found(kinds::BODY_REMOVED, message, before.span, new.span));
        }
        (Some(before), Some(now)) => {
            let mut add = |kind, message: &str| {
                walk.add(here.found(kind, message.to_owned(), before.span, now.span));
            };
            match (before.required, now.required) {
                (false, true) => add(kinds::BODY_REQUIRED, "the body is required"),
                (true, false) => add(kinds::BODY_OPTIONAL, "the body is optional"),
                _ => {}
            }
            let texts = (before.description.as_deref(), now.description.as_deref());
            let spans = (before.span, now.span);
            text::description(walk, &here, texts, spans, here.owner());
            media::compare(walk, &here, (&before.content, &now.content), spans);
        }
    }
}

/// Two responses of the same status.
pub(super) fn response(walk: &mut Walk<'_>, here: &Here, old: &Response, new: &Response) {
    let spans = (old.span, new.span);
    match (old.content.is_empty(), new.content.is_empty()) {
        (true, false) => {
            let message = "it now has a body".to_owned();
            walk.add(here.found(kinds::RESPONSE_BODY_ADDED, message, old.span, new.span));
        }
        (false, true) => {
            let message = "it no longer has a body".to_owned();
            walk.add(here.found(kinds::RESPONSE_BODY_REMOVED, message, old.span, new.span));
        }
        _ => media::compare(walk, here, (&old.content, &new.content), spans),
    }
    let texts = (
        Some(old.description.as_str()),
        Some(new.description.as_str()),
    );
    text::description(walk, here, texts, spans, here.owner());
    super::evidence::compare(
        walk,
        here,
        (&old.extensions, &new.extensions),
        spans,
        here.owner(),
    );
    let lists = (old.headers.as_slice(), new.headers.as_slice());
    headers::compare(walk, here, lists, spans, &headers::OF_RESPONSE);
}
