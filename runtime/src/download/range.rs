//! Response headers for resuming after an interruption (RFC 9110, 13.1.5 and 14).

use std::time::Duration;

use http::HeaderMap;
use http::header::{ACCEPT_RANGES, CONTENT_RANGE, DATE, ETAG, HeaderName, LAST_MODIFIED};

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

/// Returns a value for `If-Range` that selects exactly this body: a strong entity tag, or a modification date
/// that is strong because the body did not change in the second it was sent in.
pub(super) fn validator(headers: &HeaderMap) -> Option<String> {
    if text(headers, ACCEPT_RANGES).is_some_and(|units| units.eq_ignore_ascii_case("none")) {
        return None;
    }
    if let Some(tag) = text(headers, ETAG) {
        return tag.starts_with('"').then(|| tag.to_owned());
    }
    let modified = text(headers, LAST_MODIFIED)?;
    let changed = httpdate::parse_http_date(modified).ok()?;
    let sent = httpdate::parse_http_date(text(headers, DATE)?).ok()?;
    let since = sent.duration_since(changed).ok()?;
    (since >= Duration::from_secs(1)).then(|| modified.to_owned())
}

/// The part of a body in a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ContentRange {
    pub(super) first: u64,
    pub(super) last: u64,
    /// The length of the whole body, if the server reports it.
    pub(super) total: Option<u64>,
}

/// Parses `Content-Range: bytes 5-9/10`.
pub(super) fn content_range(headers: &HeaderMap) -> Option<ContentRange> {
    let (unit, range) = text(headers, CONTENT_RANGE)?.split_once(' ')?;
    let (part, total) = range.trim().split_once('/')?;
    let (first, last) = part.split_once('-')?;
    let total = match total {
        "*" => None,
        total => Some(number(total)?),
    };
    let range = ContentRange {
        first: number(first)?,
        last: number(last)?,
        total,
    };
    let is_sound = range.first <= range.last && range.total.is_none_or(|total| range.last < total);
    (unit.eq_ignore_ascii_case("bytes") && is_sound).then_some(range)
}

/// Returns the length of the body in `Content-Range: bytes */10`, from a response without a part of it.
pub(super) fn unsatisfied_range(headers: &HeaderMap) -> Option<u64> {
    let (unit, range) = text(headers, CONTENT_RANGE)?.split_once(' ')?;
    let length = range.trim().strip_prefix("*/")?;
    number(length).filter(|_| unit.eq_ignore_ascii_case("bytes"))
}

/// Parses a number that consists only of digits.
pub(super) fn number(text: &str) -> Option<u64> {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn only_a_strong_validator_allows_resuming_a_download() {
        let changed = ("last-modified", "Mon, 23 Nov 2026 09:30:00 GMT");
        for (pairs, expected) in [
            (&[("etag", "\"a\"")][..], Some("\"a\"")),
            (&[("etag", "W/\"a\"")], None),
            (&[("etag", "W/\"a\""), changed], None),
            (&[("etag", "\"a\""), ("accept-ranges", "none")], None),
            (
                &[("etag", "\"a\""), ("accept-ranges", "bytes")],
                Some("\"a\""),
            ),
            (&[changed], None),
            (&[changed, ("date", "Mon, 23 Nov 2026 09:30:00 GMT")], None),
            (
                &[changed, ("date", "Mon, 23 Nov 2026 09:30:01 GMT")],
                Some("Mon, 23 Nov 2026 09:30:00 GMT"),
            ),
            (&[], None),
        ] {
            assert_eq!(validator(&headers(pairs)).as_deref(), expected, "{pairs:?}");
        }
    }

    #[test]
    fn invalid_content_ranges_are_ignored() {
        let range = |first, last, total| Some(ContentRange { first, last, total });
        for (text, expected) in [
            ("bytes 5-9/10", range(5, 9, Some(10))),
            ("Bytes 0-0/*", range(0, 0, None)),
            ("bytes 5-10/10", None),
            ("bytes 5-4/10", None),
            ("bytes */10", None),
            ("bytes -5-9/10", None),
            ("bytes +5-9/10", None),
            ("lines 5-9/10", None),
            ("bytes", None),
            ("", None),
        ] {
            let headers = headers(&[("content-range", text)]);
            assert_eq!(content_range(&headers), expected, "{text}");
        }
    }
    #[test]
    fn an_unsatisfied_range_can_contain_the_length_of_the_body() {
        for (text, expected) in [
            ("bytes */10", Some(10)),
            ("bytes */*", None),
            ("bytes 5-9/10", None),
            ("lines */10", None),
        ] {
            let headers = headers(&[("content-range", text)]);
            assert_eq!(unsatisfied_range(&headers), expected, "{text}");
        }
    }
}
