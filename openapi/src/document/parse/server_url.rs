//! Which server URLs cannot be called.

use std::collections::HashMap;

use crate::url;

/// Why the URL of a server is not valid, as text; its variables may have any value.
pub(super) fn problem(url: &str) -> Option<&'static str> {
    let Some(plain) = without_variables(url) else {
        return Some("a brace is unmatched");
    };
    if variables(url).any(|name| name.trim().is_empty()) {
        return Some("a variable has no name");
    }
    if plain.contains('?') {
        return Some("it has a query");
    }
    url::problem(&plain)
}

/// The variables of a URL, in order.
pub(super) fn variables(url: &str) -> impl Iterator<Item = &str> {
    let parts = url.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

/// Why the value of a variable is not valid anywhere in a URL, as text.
pub(super) fn value_problem(value: &str) -> Option<&'static str> {
    let is_foreign = |c: char| c.is_whitespace() || c.is_control();
    [
        (value.contains(is_foreign), "it contains a space"),
        (value.contains('?'), "it has a query"),
        (value.contains('#'), "it has a fragment"),
    ]
    .into_iter()
    .find_map(|(is_so, why)| is_so.then_some(why))
}

/// The URL with values substituted for variables; other variables are left unchanged.
pub(super) fn filled(url: &str, values: &HashMap<&str, &str>) -> String {
    let mut out = String::with_capacity(url.len());
    let mut rest = url;
    while let Some((before, from)) = rest.split_once('{') {
        let Some((name, after)) = from.split_once('}') else {
            break;
        };
        out.push_str(before);
        match values.get(name) {
            Some(value) => out.push_str(value),
            None => out.extend(["{", name, "}"]),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The placeholder for a variable that is the scheme.
const SCHEME: &str = "http";

/// The placeholder for another variable: it is valid in a host, a port and a path.
const VARIABLE: &str = "0";

/// The URL with the same text for each variable; `None` if braces do not match.
fn without_variables(url: &str) -> Option<String> {
    let mut out = String::with_capacity(url.len());
    let mut rest = url;
    while let Some((before, from)) = rest.split_once('{') {
        let (name, after) = from.split_once('}')?;
        if before.contains('}') || name.contains('{') {
            return None;
        }
        out.push_str(before);
        let is_scheme = out.is_empty() && after.starts_with(':');
        out.push_str(if is_scheme { SCHEME } else { VARIABLE });
        rest = after;
    }
    out.push_str(rest);
    (!rest.contains('}')).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usable_urls_are_accepted_with_any_variables() {
        for url in [
            "https://api.example.com",
            "HTTP://api.example.com:8080/v1/",
            "{scheme}://{host}:{port}/{path}",
            "https://{region}.example.com/v{version}",
            "http://[::1]:80/x",
            "//cdn.example.com/x",
            "/v1",
            "v1",
            "./rel",
            "../up",
            "",
            "/",
            "{base}",
            "/a:b",
        ] {
            assert_eq!(problem(url), None, "{url}");
        }
    }

    #[test]
    fn unusable_urls_are_reported_with_the_reason() {
        for (url, why) in [
            ("?q=1", "query"),
            ("https://h/x?q={q}", "query"),
            ("#f", "fragment"),
            ("ftp://x/y", "neither"),
            ("localhost:8080/x", "neither"),
            ("mailto:x", "neither"),
            ("https:/h", "`//`"),
            ("https://", "no host"),
            ("https://:80/", "no host"),
            ("http://[::1", "`[`"),
            ("https://http://h", "port"),
            ("https://user:secret@h", "password"),
            ("https://user@h", "password"),
            ("https://h:99999", "port"),
            ("https://a b/", "space"),
            ("/v{", "brace"),
            ("/v}", "brace"),
            ("https://{}.example.com", "no name"),
        ] {
            let problem = problem(url).unwrap_or_default();
            assert!(problem.contains(why), "{url}: {problem}");
        }
    }
}
