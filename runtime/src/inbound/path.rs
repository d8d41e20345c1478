//! Paths of requests, and the templates that they match.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::encode::is_unreserved;

/// Splits a path with a query, or a URL, into path and query.
pub(super) fn split(target: &str) -> (&str, &str) {
    let target = match target.split_once("://") {
        Some((scheme, rest)) if !scheme.contains(['/', '?']) => {
            let path = rest.find(['/', '?']).unwrap_or(rest.len());
            rest.get(path..).unwrap_or_default()
        }
        _ => target,
    };
    let target = target.split('#').next().unwrap_or_default();
    target.split_once('?').unwrap_or((target, ""))
}

/// Returns the values of the placeholders of a template in a path, still escaped; `None` if it does not
/// match. The path must be [`normalized`].
pub(super) fn captured(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let mut found = Vec::new();
    let (mut template, mut path) = (template, path);
    while let Some((literal, rest)) = template.split_once('{') {
        let (name, after) = rest.split_once('}')?;
        path = path.strip_prefix(&*normalized(literal))?;
        let segment = path.find('/').unwrap_or(path.len());
        let inside = path.get(..segment)?;
        // Up to the literal after it in the same segment.
        let stop = after.split(['/', '{']).next().unwrap_or_default();
        let end = match stop {
            "" => inside.len(),
            stop => inside.rfind(&*normalized(stop))?,
        };
        let value = inside.get(..end).filter(|value| !value.is_empty())?;
        found.push((name, value.to_owned()));
        path = path.get(end..)?;
        template = after;
    }
    (path == normalized(template)).then_some(found)
}

/// Returns the canonical form of a path: hexadecimal digits of escapes in upper case, and unreserved
/// characters not escaped (RFC 3986, 6.2.2.1 and 6.2.2.2).
pub(super) fn normalized(path: &str) -> Cow<'_, str> {
    if !path.contains('%') {
        return Cow::Borrowed(path);
    }
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        rest = after;
        match escape(after.as_bytes()) {
            Some(byte) if is_unreserved(byte) => {
                out.push(char::from(byte));
                rest = after.get(2..).unwrap_or_default();
            }
            Some(byte) => {
                let _ = write!(out, "%{byte:02X}");
                rest = after.get(2..).unwrap_or_default();
            }
            None => out.push('%'),
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Returns the byte of the two hexadecimal digits after a `%`.
pub(super) fn escape(after: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(after.get(..2)?).ok()?;
    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_hex
        .then(|| u8::from_str_radix(digits, 16).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_parameters_are_captured_by_the_template() {
        for (template, path, expected) in [
            ("/listener/new", "/listener/new", Some(vec![])),
            ("/listener/new", "/listener/new/", None),
            ("/a/{b}/c", "/a/x%2fy/c", Some(vec![("b", "x%2Fy")])),
            ("/a/{b}", "/a/", None),
            ("/a/{b}", "/a/x/y", None),
            (
                "/a/{b}.{c}/d",
                "/a/x.y.z/d",
                Some(vec![("b", "x.y"), ("c", "z")]),
            ),
        ] {
            let expected = expected.map(|pairs: Vec<(&'static str, &str)>| {
                let pairs = pairs.into_iter();
                pairs
                    .map(|(name, value)| (name, value.to_owned()))
                    .collect()
            });
            let found = captured(template, &normalized(path));
            assert_eq!(found, expected, "{template} {path}");
        }
    }

    #[test]
    fn equivalent_escapes_match_the_same_template() {
        for (template, path, fits) in [
            ("/a%2fb/{c}", "/a%2Fb/d", true),
            ("/a%2Fb/{c}", "/a%2fb/d", true),
            ("/~me/{c}", "/%7Eme/d", true),
            ("/%7eme/{c}", "/~me/d", true),
            ("/a/{b}%2Fc/d", "/a/x%2fc/d", true),
            ("/a/{b}~", "/a/x%7e", true),
            ("/a/{b}/c%C3%A9", "/a/x/c%c3%a9", true),
            // A reserved character is not the same as its escape.
            ("/a:b/{c}", "/a%3Ab/d", false),
            ("/a/b/{c}", "/a%2Fb/d", false),
            ("/100%25/{c}", "/100%/d", false),
        ] {
            let found = captured(template, &normalized(path));
            assert_eq!(found.is_some(), fits, "{template} {path}");
        }
        assert_eq!(normalized("/%7e%2f%zz%"), "/~%2F%zz%");
    }

    #[test]
    fn a_request_target_is_a_path_or_a_url() {
        assert_eq!(split("/a?b=c"), ("/a", "b=c"));
        assert_eq!(
            split("https://example.com/a?b=http://c"),
            ("/a", "b=http://c")
        );
        assert_eq!(split("https://example.com"), ("", ""));
        assert_eq!(split("/a?to=http://x/y"), ("/a", "to=http://x/y"));
    }
}
