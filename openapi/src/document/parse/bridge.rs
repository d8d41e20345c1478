//! The line of an overlay that bridges a reference without a target.

use crate::source::is_invisible;
use crate::source::reference::Bridge;

/// The action that adds the missing target, as a schema that every value matches or an empty object.
pub(super) fn adding(bridge: &Bridge) -> Option<String> {
    let target = json_path(&bridge.parent)?;
    let mut update = "{}".to_owned();
    for name in bridge.missing.iter().rev() {
        update = format!("{{{}: {update}}}", key(name)?);
    }
    Some(format!("- {{target: \"{target}\", update: {update}}}"))
}

/// The action that removes a `$ref`, wherever it is written.
pub(super) fn removing(reference: &str) -> Option<String> {
    let text = quoted(reference)?;
    Some(format!(
        "- {{target: \"$..[?@['$ref'] == {text}]['$ref']\", remove: true}}"
    ))
}

fn json_path(names: &[String]) -> Option<String> {
    let mut path = String::from("$");
    for name in names {
        if is_plain(name) {
            path.push('.');
            path.push_str(name);
        } else {
            path.push('[');
            path.push_str(&quoted(name)?);
            path.push(']');
        }
    }
    Some(path)
}

/// A key of a mapping in YAML.
fn key(name: &str) -> Option<String> {
    match is_plain(name) {
        true => Some(name.to_owned()),
        false => quoted(name),
    }
}

/// A string in JSONPath and in YAML; `None` if either would require escaping, which is not worth a line.
fn quoted(text: &str) -> Option<String> {
    let is_odd = |c: char| matches!(c, '\'' | '"' | '\\') || c.is_control() || is_invisible(c);
    (!text.contains(is_odd)).then(|| format!("'{text}'"))
}

fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_values_are_added_to_the_last_existing_parent() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let bridge = |parent: &[&str], missing: &[&str]| Bridge {
            file: crate::source::FileId(0),
            parent: names(parent),
            missing: names(missing),
        };
        assert_eq!(
            adding(&bridge(&["components", "schemas"], &["Nowhere"])).unwrap(),
            "- {target: \"$.components.schemas\", update: {Nowhere: {}}}"
        );
        assert_eq!(
            adding(&bridge(&["paths", "/a"], &["x-y", "b"])).unwrap(),
            "- {target: \"$.paths['/a']\", update: {'x-y': {b: {}}}}"
        );
        assert_eq!(adding(&bridge(&[], &["it's"])), None);
    }
}
