//! Which server URLs cannot be called.

use std::collections::HashMap;

/// Why the URL of a server is not valid, as text; its variables may have any value.
pub(super) fn problem(url: &str) -> Option<&'static str> {
    let Some(plain) = without_variables(url) else {
        return Some("a brace is unmatched");
    };
    if variables(url).any(|name| name.trim().is_empty()) {
        return Some("a variable has no name");
    }
    let url = plain;
    if url.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Some("it has a space");
    }
    if url.contains('?') {
        return Some("it has a query");
    }
    if url.contains('#') {
        return Some("it has a fragment");
    }
    let (scheme, rest) = match url.split_once(':') {
        Some((scheme, rest)) if !scheme.contains('/') => (Some(scheme), rest),
        _ => (None, url.as_str()),
    };
    if let Some(scheme) = scheme
        && !["http", "https", VARIABLE].contains(&scheme.to_ascii_lowercase().as_str())
    {
        return Some("it begins with neither `http:` nor `https:`");
    }
    match (scheme, rest.strip_prefix("//")) {
        (Some(_), None) => Some("`//` must follow the scheme"),
        (_, Some(rest)) => authority_problem(rest.split('/').next().unwrap_or_default()),
        (None, None) => None,
    }
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
        (value.contains(is_foreign), "it has a space"),
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

/// Whether a URL without a scheme looks as if one was forgotten: it begins like a host.
pub(super) fn lacks_scheme(url: &str) -> bool {
    let first = url.split('/').next().unwrap_or_default();
    let mut labels = first.split('.');
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|c| c.is_ascii_alphanumeric() || c == b'-')
    };
    let last = first.rsplit('.').next().unwrap_or_default();
    first.contains('.') && labels.all(is_label) && last.bytes().all(|c| c.is_ascii_alphabetic())
}

/// The URL without user and password, for messages.
pub(super) fn shown(url: &str) -> String {
    let start = url.find("//").map_or(0, |at| at + 2);
    let (before, rest) = url.split_at_checked(start).unwrap_or(("", url));
    let end = rest.find('/').unwrap_or(rest.len());
    match rest.get(..end).and_then(|authority| authority.rfind('@')) {
        Some(at) => format!("{before}…{}", rest.get(at..).unwrap_or_default()),
        None => url.to_owned(),
    }
}

/// The placeholder for a variable: it is valid in a scheme, a host, a port and a path.
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
        out.push_str(VARIABLE);
        rest = after;
    }
    out.push_str(rest);
    (!rest.contains('}')).then_some(out)
}

fn authority_problem(authority: &str) -> Option<&'static str> {
    if authority.contains('@') {
        return Some(
            "it has a user name or a password, which belong in the credentials of the client",
        );
    }
    let (name, port) = match authority.strip_prefix('[') {
        Some(address) => match address.split_once(']') {
            Some((address, rest)) => (address, rest.strip_prefix(':').or(none_if_empty(rest))),
            None => return Some("`[` is not closed in its host"),
        },
        None => authority
            .split_once(':')
            .map_or((authority, None), |(name, port)| (name, Some(port))),
    };
    if name.is_empty() {
        return Some("it has no host");
    }
    let is_port = |port: &str| port.parse::<u16>().is_ok();
    (!port.is_none_or(is_port)).then_some("its port is not a number up to 65535")
}

fn none_if_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
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

    #[test]
    fn a_missing_scheme_is_detected_by_a_host_like_start() {
        assert!(lacks_scheme("api.example.com/v1"));
        assert!(lacks_scheme("api.example.com"));
        for url in [
            "v1.2",
            "./v1",
            "../v1",
            "/api.example.com",
            "v1",
            "",
            "1.2/x",
            "{host}.com",
        ] {
            assert!(!lacks_scheme(url), "{url}");
        }
    }
}
