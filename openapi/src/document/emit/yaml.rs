//! Writes a tree as YAML: block style, with strings quoted unless they are unambiguous.

use crate::source::{Node, NodeValue, json_text};

/// Longer keys need the `? key` form.
const MAX_PLAIN_KEY: usize = 200;

pub(super) fn write(root: &Node) -> String {
    let mut out = String::new();
    match &root.value {
        NodeValue::Mapping(entries) if !entries.is_empty() => mapping(entries, 0, &mut out),
        NodeValue::Sequence(elements) if !elements.is_empty() => sequence(elements, 0, &mut out),
        _ => {
            scalar(root, 0, &mut out);
            out.push('\n');
        }
    }
    out
}

fn mapping(entries: &[(Node, Node)], indent: usize, out: &mut String) {
    for (index, (name, node)) in entries.iter().enumerate() {
        if index > 0 {
            spaces(indent, out);
        }
        let name = name.as_str().unwrap_or_default();
        if name.len() > MAX_PLAIN_KEY {
            out.push_str("? ");
            json_text::string(name, out);
            out.push('\n');
            spaces(indent, out);
        } else {
            string(name, out);
        }
        out.push(':');
        match &node.value {
            NodeValue::Mapping(entries) if !entries.is_empty() => {
                out.push('\n');
                spaces(indent + 2, out);
                mapping(entries, indent + 2, out);
            }
            NodeValue::Sequence(elements) if !elements.is_empty() => {
                out.push('\n');
                spaces(indent + 2, out);
                sequence(elements, indent + 2, out);
            }
            _ => {
                out.push(' ');
                scalar(node, indent + 2, out);
                out.push('\n');
            }
        }
    }
}

fn sequence(elements: &[Node], indent: usize, out: &mut String) {
    for (index, node) in elements.iter().enumerate() {
        if index > 0 {
            spaces(indent, out);
        }
        out.push_str("- ");
        match &node.value {
            NodeValue::Mapping(entries) if !entries.is_empty() => mapping(entries, indent + 2, out),
            NodeValue::Sequence(elements) if !elements.is_empty() => {
                sequence(elements, indent + 2, out);
            }
            _ => {
                scalar(node, indent + 2, out);
                out.push('\n');
            }
        }
    }
}

fn scalar(node: &Node, indent: usize, out: &mut String) {
    match &node.value {
        NodeValue::Null => out.push_str("null"),
        NodeValue::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        NodeValue::Number(text) => out.push_str(text),
        NodeValue::String(text) if is_block(text) => block(text, indent, out),
        NodeValue::String(text) => string(text, out),
        NodeValue::Sequence(_) => out.push_str("[]"),
        NodeValue::Mapping(_) => out.push_str("{}"),
    }
}

fn string(text: &str, out: &mut String) {
    if is_plain(text) {
        out.push_str(text);
    } else {
        json_text::string(text, out);
    }
}

/// Whether every reader of YAML 1.1 and 1.2 reads the text as a string without quotes.
fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    text.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '$' | '_'))
        && text.chars().all(|c| {
            c.is_ascii_alphanumeric() || matches!(c, ' ' | '/' | '$' | '_' | '-' | '.' | '(' | ')')
        })
        && !text.ends_with(' ')
        && text.len() < 100
        && !WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether a text can be written as a block and read back unchanged.
fn is_block(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && !text.ends_with("\n\n")
        && text.chars().all(|c| {
            c == '\n'
                || !(c.is_control()
                    || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
        })
        // A line of spaces could be mistaken for indentation.
        && text
            .lines()
            .all(|line| line.is_empty() || !line.chars().all(|c| c == ' '))
}

fn block(text: &str, indent: usize, out: &mut String) {
    out.push_str(if text.ends_with('\n') { "|" } else { "|-" });
    for line in text.lines() {
        out.push('\n');
        if !line.is_empty() {
            spaces(indent, out);
            out.push_str(line);
        }
    }
}

fn spaces(count: usize, out: &mut String) {
    for _ in 0..count {
        out.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unambiguous_strings_are_written_without_quotes() {
        for plain in ["Order", "/orders", "application/json", "$ref", "a b"] {
            assert!(is_plain(plain), "{plain}");
        }
        for quoted in [
            "",
            "no",
            "Null",
            "200",
            "1e3",
            "a: b",
            "- a",
            "a ",
            "#a",
            "{a}",
            "2020-01-01",
        ] {
            assert!(!is_plain(quoted), "{quoted}");
        }
    }

    #[test]
    fn only_text_that_round_trips_is_written_as_a_block() {
        assert!(is_block("a\nb") && is_block("a\n\n  b\n"));
        for quoted in [
            "a", "\na", " a\nb", "a\n\n", "a\n  \nb", "a\tb\nc", "a\r\nb",
        ] {
            assert!(!is_block(quoted), "{quoted:?}");
        }
    }
}
