//! Path templates.

use std::collections::BTreeSet;

/// The names between the braces of a template.
pub(crate) fn placeholders(template: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let mut rest = template;
    while let Some((_, from)) = rest.split_once('{') {
        let Some((name, after)) = from.split_once('}') else {
            break;
        };
        names.insert(name);
        rest = after;
    }
    names
}

/// Fills a template with encoded values.
///
/// A value may not make its segment empty, `.` or `..`: every URL parser in between would resolve
/// those, even percent-encoded, and the call would reach another path.
pub(crate) fn expand(
    template: &str,
    value: impl Fn(&str) -> Option<String>,
) -> Result<String, String> {
    let mut segments = Vec::new();
    for segment in template.split('/') {
        let filled = fill(segment, &value)?;
        let inserted = segment.contains('{');
        if inserted && matches!(filled.as_str(), "." | "..") {
            let names = placeholders(segment).into_iter().collect::<Vec<_>>();
            return Err(format!(
                "path parameter {}: `{filled}` would change the path",
                names.join(", ")
            ));
        }
        segments.push(filled);
    }
    Ok(segments.join("/"))
}

fn fill(segment: &str, value: &impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = segment;
    while let Some((before, from)) = rest.split_once('{') {
        let Some((name, after)) = from.split_once('}') else {
            break;
        };
        let text = value(name).ok_or_else(|| format!("path parameter {name} is not set"))?;
        if text.is_empty() {
            return Err(format!("path parameter {name} is empty"));
        }
        filled.push_str(before);
        filled.push_str(&text);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}
