//! Paths of requests, and the templates that they fit.

use std::borrow::Cow;

/// Path and query of a path with a query, or of a URL.
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

/// What a path has in the place of the placeholders of a template, still escaped; `None`: it does not fit.
pub(super) fn captured<'a>(
    template: &'static str,
    path: &'a str,
) -> Option<Vec<(&'static str, &'a str)>> {
    let mut found = Vec::new();
    let (mut template, mut path) = (template, path);
    while let Some((literal, rest)) = template.split_once('{') {
        let (name, after) = rest.split_once('}')?;
        path = path.strip_prefix(literal)?;
        let segment = path.find('/').unwrap_or(path.len());
        let inside = path.get(..segment)?;
        // Up to what stands behind it in the same segment.
        let stop = after.split(['/', '{']).next().unwrap_or_default();
        let end = match stop {
            "" => inside.len(),
            stop => inside.rfind(stop)?,
        };
        let value = inside.get(..end).filter(|value| !value.is_empty())?;
        found.push((name, value));
        path = path.get(end..)?;
        template = after;
    }
    (path == template).then_some(found)
}

/// A text without its `%` escapes; what is not an escape, or no UTF-8 then, stays as it is.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| {
            let digits = std::str::from_utf8(digits).ok()?;
            let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            is_hex
                .then(|| u8::from_str_radix(digits, 16).ok())
                .flatten()
        });
        match digits.filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_apart_by_its_template() {
        for (template, path, expected) in [
            ("/listener/new", "/listener/new", Some(vec![])),
            ("/listener/new", "/listener/new/", None),
            ("/a/{b}/c", "/a/x%2Fy/c", Some(vec![("b", "x%2Fy")])),
            ("/a/{b}", "/a/", None),
            ("/a/{b}", "/a/x/y", None),
            (
                "/a/{b}.{c}/d",
                "/a/x.y.z/d",
                Some(vec![("b", "x.y"), ("c", "z")]),
            ),
        ] {
            assert_eq!(captured(template, path), expected, "{template} {path}");
        }
    }

    #[test]
    fn a_target_is_a_path_or_a_url() {
        assert_eq!(split("/a?b=c"), ("/a", "b=c"));
        assert_eq!(
            split("https://example.com/a?b=http://c"),
            ("/a", "b=http://c")
        );
        assert_eq!(split("https://example.com"), ("", ""));
        assert_eq!(split("/a?to=http://x/y"), ("/a", "to=http://x/y"));
    }

    #[test]
    fn what_is_no_escape_stays() {
        assert_eq!(unescaped("a%20b%2"), "a b%2");
        assert_eq!(unescaped("%ff"), "%ff");
        assert_eq!(unescaped("%+1"), "%+1");
    }
}
