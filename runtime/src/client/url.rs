//! Base URLs.

use std::collections::BTreeMap;

use url::{ParseError, Url};

use crate::describe::Server;
use crate::transport::is_loopback;

/// Fills the variables of a server's URL.
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

/// Whether a URL says only where it is from another.
pub(super) fn is_relative(text: &str) -> bool {
    Url::parse(text) == Err(ParseError::RelativeUrlWithoutBase)
}

/// A URL that may be called, without a slash at its end.
///
/// `what` says which URL it is; the messages never show the URL itself, which may hold a password.
pub(super) fn check(what: &str, text: &str, allow_plain_http: bool) -> Result<String, String> {
    let url = safe(what, text, allow_plain_http)?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err(format!("{what}: must not have a query or a fragment"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// A URL that may be called as it is, its query included.
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

/// A URL that credentials may be sent to.
fn safe(what: &str, text: &str, allow_plain_http: bool) -> Result<Url, String> {
    // The parser would leave these out, and what is called would not be what is written.
    if text.contains(is_foreign) {
        return Err(format!(
            "{what}: must not contain white space or control characters"
        ));
    }
    let url = Url::parse(text).map_err(|error| format!("{what}: {error}"))?;
    // Nor does it need the slashes: of `https:///orders` it would make the host `orders`.
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

/// Whether a character can be no part of a URL or of a path.
pub(super) fn is_foreign(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}

/// Host and port of a URL, for traces.
pub(super) fn host_and_port(text: &str) -> (String, u16) {
    let url = Url::parse(text).ok();
    let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
    let port = url.as_ref().and_then(Url::port_or_known_default);
    (host.to_owned(), port.unwrap_or_default())
}

/// The scheme of a URL, for traces.
pub(super) fn scheme(text: &str) -> &str {
    text.split_once(':').map_or("", |(scheme, _)| scheme)
}

/// A URL relative to another.
pub(super) fn join(base: &str, url: &str) -> Option<String> {
    let base = Url::parse(&format!("{base}/")).ok()?;
    Some(base.join(url).ok()?.to_string())
}

/// The target of a link, if it is on the same host as the base URL: credentials go nowhere else.
pub(crate) fn same_origin(base: &str, link: &str) -> Option<String> {
    let base = Url::parse(base).ok()?;
    let link = base.join(link).ok()?;
    (base.origin() == link.origin()).then(|| link.to_string())
}
