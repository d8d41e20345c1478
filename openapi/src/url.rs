//! URLs that requests are sent to, as they are written.

/// What to write instead of the URL of a token endpoint that cannot be called.
pub const TOKEN_URL_HELP: &str = "expected a URL such as `https://login.example.com/token`, or a path below the base URL such as `/token`";

/// Why no request for a token can be sent to a URL; a path is relative to the base URL.
pub fn token_url_problem(url: &str) -> Option<String> {
    let why = if url.trim().is_empty() {
        "it is empty"
    } else if url.contains('/') && lacks_scheme(url) {
        "it has no `https://`"
    } else {
        problem(url)?
    };
    Some(format!("`{}` cannot be called: {why}", without_user(url)))
}

/// Why no request can be sent to a URL or to a path relative to another URL.
pub fn problem(url: &str) -> Option<&'static str> {
    if url.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Some("it contains a space");
    }
    if url.contains('#') {
        return Some("it has a fragment");
    }
    let (scheme, rest) = match url.split_once(':') {
        Some((scheme, rest)) if !scheme.contains(['/', '?']) => (Some(scheme), rest),
        _ => (None, url),
    };
    if let Some(scheme) = scheme
        && !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str())
    {
        return Some("it begins with neither `http:` nor `https:`");
    }
    match (scheme, rest.strip_prefix("//")) {
        (Some(_), None) => Some("`//` must follow the scheme"),
        (_, Some(rest)) => authority_problem(rest.split(['/', '?']).next().unwrap_or_default()),
        (None, None) => None,
    }
}

/// Whether a URL without a scheme looks as if one was forgotten: it begins like a host.
pub fn lacks_scheme(url: &str) -> bool {
    let first = url.split(['/', '?']).next().unwrap_or_default();
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
pub fn without_user(url: &str) -> String {
    let start = url.find("//").map_or(0, |at| at + 2);
    let (before, rest) = url.split_at_checked(start).unwrap_or(("", url));
    let end = rest.find('/').unwrap_or(rest.len());
    match rest.get(..end).and_then(|authority| authority.rfind('@')) {
        Some(at) => format!("{before}…{}", rest.get(at..).unwrap_or_default()),
        None => url.to_owned(),
    }
}

fn authority_problem(authority: &str) -> Option<&'static str> {
    if authority.contains('@') {
        return Some(
            "it has a user name or a password, which belong in the credentials of the client",
        );
    }
    let (name, port) = match authority.strip_prefix('[') {
        Some(address) => match address.split_once(']') {
            Some((address, "")) => (address, None),
            // Text other than a port is not a port either.
            Some((address, rest)) => (address, rest.strip_prefix(':').or(Some(rest))),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn token_urls_and_paths_can_be_called() {
        for url in [
            "https://login.example.com/token",
            "HTTP://localhost:8080/token?version=2",
            "http://[::1]:80/t",
            "//login.example.com/token",
            "/token",
            "token",
            "../token",
            "./v1.2/token",
            "token.php",
            "/a:b",
            "/token?at=login:2",
        ] {
            assert_eq!(token_url_problem(url), None, "{url}");
        }
    }

    #[test]
    fn other_token_urls_are_reported_with_the_reason_and_without_passwords() {
        for (url, why) in [
            ("", "empty"),
            (" ", "empty"),
            ("https://a b/", "space"),
            ("https://h/#f", "fragment"),
            ("ftp://h/t", "neither"),
            ("localhost:8080/t", "neither"),
            ("https:/h", "`//`"),
            ("https://", "no host"),
            ("https://:80/", "no host"),
            ("https://h:99999", "port"),
            ("http://[::1]x", "port"),
            ("http://[::1", "`[`"),
            ("login.example.com/token", "no `https://`"),
        ] {
            let problem = token_url_problem(url).unwrap_or_default();
            assert!(problem.contains(why), "{url}: {problem}");
        }
        let problem = token_url_problem("https://user:secret@h/t").unwrap();
        assert!(problem.contains("password"), "{problem}");
        assert!(!problem.contains("secret"), "{problem}");
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
