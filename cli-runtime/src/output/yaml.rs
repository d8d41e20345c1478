//! Formats values as YAML 1.2.

use crate::json::Json;

/// Formats the value as a YAML document.
pub(crate) fn yaml(value: &Json) -> String {
    let mut text = String::new();
    block(value, 0, &mut text);
    if text.starts_with('\n') {
        text.remove(0);
    }
    text
}

/// Writes a value after its key or dash, with a line break at the end.
fn block(value: &Json, level: usize, text: &mut String) {
    match value {
        Json::Object(members) if !members.is_empty() => {
            text.push('\n');
            for (name, value) in members {
                indent(level, text);
                text.push_str(&scalar(name));
                text.push(':');
                nested(value, level, text);
            }
        }
        Json::Array(items) if !items.is_empty() => {
            text.push('\n');
            for item in items {
                indent(level, text);
                text.push('-');
                nested(item, level, text);
            }
        }
        other => {
            if !text.is_empty() {
                text.push(' ');
            }
            match other {
                Json::String(string) => text.push_str(&scalar(string)),
                other => text.push_str(&other.to_line()),
            }
            text.push('\n');
        }
    }
}

fn nested(value: &Json, level: usize, text: &mut String) {
    block(value, level.saturating_add(1), text);
}

fn indent(level: usize, text: &mut String) {
    text.extend(std::iter::repeat_n("  ", level));
}

/// Writes a string so that it cannot be mistaken for another type: quoted, unless it is clearly a word.
fn scalar(text: &str) -> String {
    let is_word = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && !text.ends_with(' ')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-./ ".contains(c));
    let means_more = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    if is_word && !means_more.contains(&text.to_ascii_lowercase().as_str()) {
        return text.to_owned();
    }
    let quoted = Json::String(text.to_owned()).to_line();
    // JSON does not escape these characters, but YAML requires it.
    quoted
        .chars()
        .map(|c| match c {
            c if c.is_control() || c == '\u{FEFF}' => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_that_would_parse_as_another_type_are_quoted() {
        let value = Json::parse(
            br#"{"id":"00123","on":"no","list":[{"a":1,"b":[]},"x y"],"none":null,"e":{}}"#,
        )
        .unwrap();
        assert_eq!(
            yaml(&value),
            "id: \"00123\"\n\"on\": \"no\"\nlist:\n  -\n    a: 1\n    b: []\n  - x y\nnone: null\ne: {}\n"
        );
        assert_eq!(yaml(&Json::String("a: b".to_owned())), "\"a: b\"\n");
    }
}
