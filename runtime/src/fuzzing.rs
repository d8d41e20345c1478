//! The private parsers of what servers send, for `fuzz/`: the feature `__fuzzing`, which is for nothing else.

use std::time::{Duration, SystemTime};

use http::header::{HeaderName, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue};

use crate::auth::says_invalid_token;
use crate::pages::next_link;
use crate::parts::PartParser;
use crate::retry;
use crate::stream::EventParser;

/// More than any input of a fuzzer.
const LIMIT: usize = 1 << 20;

/// The events of a body that comes in pieces: id, type and data of each.
#[must_use]
pub fn events(pieces: &[&[u8]]) -> Vec<(String, String, Vec<u8>)> {
    let mut parser = EventParser::default();
    let mut events = Vec::new();
    for piece in pieces {
        // No event is larger than the limit.
        let _ = parser.feed(piece, LIMIT);
        let ready = std::iter::from_fn(|| parser.next());
        events.extend(ready.map(|event| (event.id, event.event, event.data)));
    }
    events
}

/// A part: its headers and its content.
pub type FuzzedPart = (Vec<(String, String)>, Vec<u8>);

/// The parts of a `multipart` body that comes in pieces, and whether the last one came.
#[must_use]
pub fn parts(boundary: &str, pieces: &[&[u8]]) -> (Vec<FuzzedPart>, bool) {
    let mut parser = PartParser::new(boundary);
    for piece in pieces {
        // No part is larger than the limit.
        let _ = parser.feed(piece, LIMIT);
    }
    parser.finish();
    let ready = std::iter::from_fn(|| parser.next());
    let parts = ready.map(|part| (part.headers, part.content)).collect();
    (parts, parser.is_over())
}

/// The URL of the next page in a header `Link`.
#[must_use]
pub fn link(header: &str) -> Option<String> {
    next_link(header)
}

/// The wait that a header `Retry-After` asks for at 1970-01-01: seconds, or a date of HTTP.
#[must_use]
pub fn retry_after(header: &[u8]) -> Option<Duration> {
    let headers = headers(RETRY_AFTER, header)?;
    retry::retry_after(&headers, SystemTime::UNIX_EPOCH)
}

/// Whether a header `WWW-Authenticate` says that the token is invalid.
#[must_use]
pub fn invalid_token(header: &[u8]) -> Option<bool> {
    headers(WWW_AUTHENTICATE, header).map(|headers| says_invalid_token(&headers))
}

fn headers(name: HeaderName, value: &[u8]) -> Option<HeaderMap> {
    let value = HeaderValue::from_bytes(value).ok()?;
    Some(HeaderMap::from_iter([(name, value)]))
}
