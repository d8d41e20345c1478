//! Path templates.

use std::collections::BTreeSet;

/// Returns the names between the braces of a template.
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

/// Appends a template filled with encoded values.
///
/// A value must not make its segment empty, `.` or `..`: every URL parser in between would resolve those,
/// even percent-encoded, and the call would reach another path.
pub(crate) fn expand(
    out: &mut String,
    template: &str,
    value: impl Fn(&str) -> Result<String, String>,
) -> Result<(), String> {
    for (place, segment) in template.split('/').enumerate() {
        if place > 0 {
            out.push('/');
        }
        let start = out.len();
        fill(out, segment, &value)?;
        if !segment.contains('{') {
            continue;
        }
        let filled = out.get(start..).unwrap_or_default();
        let dots = filled.replace("%2e", ".").replace("%2E", ".");
        if matches!(dots.as_str(), "." | "..") {
            let names = placeholders(segment).into_iter().collect::<Vec<_>>();
            return Err(format!(
                "path parameter {}: `{filled}` would change the path",
                names.join(", ")
            ));
        }
    }
    Ok(())
}

fn fill(
    out: &mut String,
    segment: &str,
    value: &impl Fn(&str) -> Result<String, String>,
) -> Result<(), String> {
    let mut rest = segment;
    while let Some((before, from)) = rest.split_once('{') {
        let Some((name, after)) = from.split_once('}') else {
            break;
        };
        let text = value(name)?;
        if text.is_empty() {
            return Err(format!("path parameter {name} is empty"));
        }
        out.push_str(before);
        out.push_str(&text);
        rest = after;
    }
    out.push_str(rest);
    Ok(())
}
