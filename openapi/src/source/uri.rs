//! Resolves URI references against a base (RFC 3986, 5.2). A base may also be the path of a file
//! relative to the base folder: then the result is also such a path.

/// Resolves `reference` against `base`, without a fragment. Returns `None` if the reference needs
/// folders and the base has none, such as `urn:…`.
pub(super) fn resolve(base: &str, reference: &str) -> Option<String> {
    let (base, reference) = (without_fragment(base), without_fragment(reference));
    if reference.is_empty() {
        return Some(base.to_owned());
    }
    if scheme(reference).is_some() {
        return Some(reference.to_owned());
    }
    let (prefix, path) = split(base);
    let path = path.split('?').next().unwrap_or_default();
    if let Some(rest) = reference.strip_prefix("//") {
        let scheme = scheme(base)?;
        return Some(format!("{scheme}://{rest}"));
    }
    if reference.starts_with('/') {
        return Some(format!("{prefix}{}", remove_dots(reference)));
    }
    let folder = match path.rsplit_once('/') {
        Some((folder, _)) => folder,
        // `https://example.com` and `main.yaml`; `urn:example` has no folder.
        None if path.is_empty() || scheme(base).is_none() => "",
        None => return None,
    };
    let joined = match folder {
        "" if prefix.is_empty() && !path.starts_with('/') => reference.to_owned(),
        folder => format!("{folder}/{reference}"),
    };
    Some(format!("{prefix}{}", remove_dots(&joined)))
}

/// The scheme of a URI; a single letter is a drive rather than a scheme.
pub(super) fn scheme(uri: &str) -> Option<&str> {
    let (scheme, _) = uri.split_once(':')?;
    let is_scheme = scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    is_scheme.then_some(scheme)
}

fn without_fragment(uri: &str) -> &str {
    uri.split('#').next().unwrap_or_default()
}

/// Scheme and authority, and the rest.
fn split(base: &str) -> (&str, &str) {
    let Some(scheme) = scheme(base) else {
        return ("", base);
    };
    let start = scheme.len() + 1;
    let end = match base.get(start..).and_then(|rest| rest.strip_prefix("//")) {
        Some(rest) => start + 2 + rest.find(['/', '?']).unwrap_or(rest.len()),
        None => start,
    };
    base.split_at_checked(end).unwrap_or((base, ""))
}

/// Removes `.` and `a/..`; a trailing slash is kept.
fn remove_dots(path: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        match segment {
            ".." | "." => {
                if segment == ".." {
                    match out.last() {
                        Some(&"..") | None => out.push(".."),
                        Some(&"") if out.len() == 1 => {}
                        Some(_) => drop(out.pop()),
                    }
                }
                if segments.peek().is_none() {
                    out.push("");
                }
            }
            other => out.push(other),
        }
    }
    out.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn references_are_resolved_according_to_rfc_3986() {
        let base = "http://a/b/c/d;p?q";
        for (reference, whole) in [
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("g?y/./x", "http://a/b/c/g?y/x"),
            ("g#s", "http://a/b/c/g"),
            ("urn:x:y", "urn:x:y"),
        ] {
            assert_eq!(
                resolve(base, reference).as_deref(),
                Some(whole),
                "{reference}"
            );
        }
        assert_eq!(resolve("http://a", "g").as_deref(), Some("http://a/g"));
        assert_eq!(resolve("http://a/b/", "g").as_deref(), Some("http://a/b/g"));
    }

    #[test]
    fn a_file_path_can_be_a_base() {
        assert_eq!(
            resolve("specs/a.yaml", "page").as_deref(),
            Some("specs/page")
        );
        assert_eq!(resolve("a.yaml", "page").as_deref(), Some("page"));
        assert_eq!(resolve("specs/a.yaml", "../b").as_deref(), Some("b"));
        assert_eq!(resolve("a.yaml", "../b").as_deref(), Some("../b"));
        assert_eq!(resolve("urn:x", "b"), None);
    }
}
