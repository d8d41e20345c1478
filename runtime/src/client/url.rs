//! Base URLs.

use std::collections::BTreeMap;

use url::{ParseError, Url};

use crate::describe::Server;
use crate::transport::is_loopback;

/// Replaces the variables in the URL of a server.
pub(super) fn of_server(
    server: &Server,
    chosen: &BTreeMap<String, String>,
) -> Result<String, String> {
    let mut url = server.url.to_owned();
    for variable in server.variables {
        let value = chosen
            .get(variable.name)
            .map_or(variable.default, String::as_str);
        if !variable.values.is_empty() && !variable.values.contains(&value) {
            return Err(format!(
                "server variable {}: must be one of {}",
                variable.name,
                variable.values.join(", ")
            ));
        }
        url = url.replace(&format!("{{{}}}", variable.name), value);
    }
    Ok(url)
}

/// Returns whether a URL is relative.
pub(super) fn is_relative(text: &str) -> bool {
    Url::parse(text) == Err(ParseError::RelativeUrlWithoutBase)
}

/// Checks that a URL may be called, and returns it without a trailing slash.
///
/// `what` names the URL in messages, which never show the URL itself, because it may contain a password.
pub(super) fn check(what: &str, text: &str, allow_plain_http: bool) -> Result<String, String> {
    let url = safe(what, text, allow_plain_http)?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err(format!("{what}: must not have a query or a fragment"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Checks that a URL, which may have a query, may be called, and returns it.
pub(super) fn check_endpoint(
    what: &str,
    text: &str,
    allow_plain_http: bool,
) -> Result<String, String> {
    let url = safe(what, text, allow_plain_http)?;
    if url.fragment().is_some() {
        return Err(format!("{what}: must not have a fragment"));
    }
    Ok(url.into())
}

/// Checks that credentials may be sent to a URL.
fn safe(what: &str, text: &str, allow_plain_http: bool) -> Result<Url, String> {
    // The parser would silently drop these, and the called URL would differ from the written one.
    if text.contains(is_foreign) {
        return Err(format!(
            "{what}: must not contain white space or control characters"
        ));
    }
    let url = Url::parse(text).map_err(|error| format!("{what}: {error}"))?;
    // The parser does not require the slashes: it would read `https:///orders` as the host `orders`.
    let written = text.split_once("://").map(|(_, rest)| rest);
    let has_host = written.is_some_and(|rest| !rest.starts_with(['/', '\\']));
    let Some(host) = url.host().filter(|_| has_host) else {
        return Err(format!("{what}: not a URL with a host"));
    };
    match url.scheme() {
        "https" => {}
        "http" if allow_plain_http || is_loopback(&host) => {}
        "http" => {
            return Err(format!(
                "{what}: http is not encrypted; use https, or allow it with `allow_plain_http`"
            ));
        }
        _ => return Err(format!("{what}: neither https nor http")),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(format!("{what}: must not contain user or password"));
    }
    Ok(url)
}

/// Returns whether a character must not occur in a URL or a path.
pub(super) fn is_foreign(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}

/// Returns the host and port of a URL, for traces.
pub(super) fn host_and_port(text: &str) -> (String, u16) {
    let url = Url::parse(text).ok();
    let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
    let port = url.as_ref().and_then(Url::port_or_known_default);
    (host.to_owned(), port.unwrap_or_default())
}

/// Returns the scheme of a URL, for traces.
pub(super) fn scheme(text: &str) -> &str {
    text.split_once(':').map_or("", |(scheme, _)| scheme)
}

/// Resolves a URL relative to another.
pub(super) fn join(base: &str, url: &str) -> Option<String> {
    let base = Url::parse(&format!("{base}/")).ok()?;
    Some(base.join(url).ok()?.to_string())
}

/// Returns a URL relative to the base URL, if it has the same origin: credentials must not be sent elsewhere.
pub(super) fn same_origin(base: &str, url: &str) -> Option<Url> {
    let base = Url::parse(base).ok()?;
    let url = base.join(url).ok()?;
    (base.origin() == url.origin()).then_some(url)
}
