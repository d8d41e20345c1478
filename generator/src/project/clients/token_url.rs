//! URLs that a client sends requests for tokens to.

/// What to write instead.
pub(super) const HELP: &str = "expected a URL such as `https://login.example.com/token`, or a path below the base URL such as `/token`";

/// Why no request can be sent to a URL; a path is relative to the base URL.
pub(super) fn problem(url: &str) -> Option<String> {
    let why = if url.trim().is_empty() {
        "it is empty"
    } else if url.contains(|c: char| c.is_whitespace() || c.is_control()) {
        "it contains a space"
    } else if url.contains('#') {
        "it has a fragment"
    } else {
        match url.split_once(':') {
            Some((scheme, rest)) if !scheme.contains(['/', '?']) => in_scheme(scheme, rest)?,
            _ => match url.strip_prefix("//") {
                Some(rest) => in_authority(rest)?,
                None if begins_like_a_host(url) => "it has no `https://`",
                None => return None,
            },
        }
    };
    Some(format!("`{}` cannot be called: {why}", without_user(url)))
}

fn in_scheme(scheme: &str, rest: &str) -> Option<&'static str> {
    if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) {
        return Some("it begins with neither `http:` nor `https:`");
    }
    match rest.strip_prefix("//") {
        Some(rest) => in_authority(rest),
        None => Some("`//` must follow the scheme"),
    }
}

fn in_authority(rest: &str) -> Option<&'static str> {
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    if authority.contains('@') {
        return Some("it has a user name or a password, which belong in the credentials");
    }
    let (host, port) = match authority.strip_prefix('[').map(|it| it.split_once(']')) {
        Some(None) => return Some("`[` is not closed in its host"),
        Some(Some((host, rest))) => (host, rest.strip_prefix(':')),
        None => match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        },
    };
    if host.is_empty() {
        return Some("it has no host");
    }
    let is_port = |port: &str| port.parse::<u16>().is_ok();
    (!port.is_none_or(is_port)).then_some("its port is not a number up to 65535")
}

/// Whether a relative URL looks as if its scheme was forgotten.
fn begins_like_a_host(url: &str) -> bool {
    let first = url.split(['/', '?']).next().unwrap_or_default();
    let last = first.rsplit('.').next().unwrap_or_default();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    // `token.php` is a path.
    let has_path = url.contains('/');
    has_path
        && first.trim_start_matches('.').contains('.')
        && first.chars().all(is_plain)
        && last.chars().all(|c| c.is_ascii_alphabetic())
}

/// The URL without user and password, for messages.
fn without_user(url: &str) -> String {
    match url.split_once("//") {
        Some((before, rest)) => {
            let end = rest.find('/').unwrap_or(rest.len());
            match rest.get(..end).and_then(|authority| authority.rfind('@')) {
                Some(at) => format!("{before}//…{}", rest.get(at..).unwrap_or_default()),
                None => url.to_owned(),
            }
        }
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_and_paths_can_be_called() {
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
        ] {
            assert_eq!(problem(url), None, "{url}");
        }
    }

    #[test]
    fn other_urls_are_reported_with_the_reason_and_without_passwords() {
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
            ("http://[::1", "`[`"),
            ("login.example.com/token", "no `https://`"),
        ] {
            let problem = problem(url).unwrap_or_default();
            assert!(problem.contains(why), "{url}: {problem}");
        }
        let problem = problem("https://user:secret@h/t").unwrap();
        assert!(problem.contains("password"), "{problem}");
        assert!(!problem.contains("secret"), "{problem}");
    }
}
