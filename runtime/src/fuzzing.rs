//! The private parsers of server data, for `fuzz/` only (feature `__fuzzing`).

use std::time::{Duration, SystemTime};

use http::header::{HeaderName, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue};

use crate::auth::says_invalid_token;
use crate::pages::next_link;
use crate::parts::PartParser;
use crate::retry;
use crate::stream::EventParser;

/// A limit larger than any input of a fuzzer.
const LIMIT: usize = 1 << 20;

/// Parses the events of a body that arrives in pieces: the id, type and data of each.
#[must_use]
pub fn events(pieces: &[&[u8]]) -> Vec<(String, String, Vec<u8>)> {
    let mut parser = EventParser::default();
    let mut events = Vec::new();
    for piece in pieces {
        // No event exceeds the limit.
        let _ = parser.feed(piece, LIMIT);
        let ready = std::iter::from_fn(|| parser.next());
        events.extend(ready.map(|event| (event.id, event.event, event.data)));
    }
    events
}

/// A part: its headers and its content.
pub type FuzzedPart = (Vec<(String, String)>, Vec<u8>);

/// Parses the parts of a `multipart` body that arrives in pieces. Also returns whether it is complete.
#[must_use]
pub fn parts(boundary: &str, pieces: &[&[u8]]) -> (Vec<FuzzedPart>, bool) {
    let mut parser = PartParser::new(boundary);
    for piece in pieces {
        // No part exceeds the limit.
        let _ = parser.feed(piece, LIMIT);
    }
    parser.finish();
    let ready = std::iter::from_fn(|| parser.next());
    let parts = ready.map(|part| (part.headers, part.content)).collect();
    (parts, parser.is_over())
}

/// Returns the URL of the next page in a `Link` header.
#[must_use]
pub fn link(header: &str) -> Option<String> {
    next_link(header)
}

/// Returns the delay in a `Retry-After` header at 1970-01-01: seconds, or an HTTP date.
#[must_use]
pub fn retry_after(header: &[u8]) -> Option<Duration> {
    let headers = headers(RETRY_AFTER, header)?;
    retry::retry_after(&headers, SystemTime::UNIX_EPOCH)
}

/// Returns whether a `WWW-Authenticate` header reports that the token is invalid.
#[must_use]
pub fn invalid_token(header: &[u8]) -> Option<bool> {
    headers(WWW_AUTHENTICATE, header).map(|headers| says_invalid_token(&headers))
}

fn headers(name: HeaderName, value: &[u8]) -> Option<HeaderMap> {
    let value = HeaderValue::from_bytes(value).ok()?;
    Some(HeaderMap::from_iter([(name, value)]))
}
