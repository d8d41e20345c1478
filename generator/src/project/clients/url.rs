//! URLs in place of the path of a specification.

/// Why a URL cannot be the path of a specification; `None` if it is not a URL.
#[must_use]
pub fn url(spec: &str) -> Option<String> {
    let (scheme, rest) = spec.split_once(':')?;
    let is_scheme = scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    if !is_scheme || !rest.starts_with('/') {
        return None;
    }
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let name = rest.get(..end).and_then(|path| path.rsplit('/').next());
    let name = name.filter(|name| name.contains('.') && *name != rest.trim_start_matches('/'));
    let name = name.unwrap_or("openapi.yaml");
    Some(format!(
        "`{spec}` is a URL, which is not fetched: generated code must not depend on the network. Fetch it once with `clientwright vendor '{spec}'`, and use the file instead: `{name}`"
    ))
}
