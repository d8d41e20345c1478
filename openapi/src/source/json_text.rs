//! JSON text of a tree.

use super::{Node, NodeValue};

/// Writes JSON, indented by two spaces, with a trailing line break.
#[must_use]
pub fn write(root: &Node) -> String {
    let mut out = String::new();
    value(root, 0, &mut out);
    out.push('\n');
    out
}

fn value(node: &Node, indent: usize, out: &mut String) {
    match &node.value {
        NodeValue::Null => out.push_str("null"),
        NodeValue::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        NodeValue::Number(text) => out.push_str(text),
        NodeValue::String(text) => string(text, out),
        NodeValue::Sequence(elements) if elements.is_empty() => out.push_str("[]"),
        NodeValue::Sequence(elements) => {
            out.push('[');
            for (index, element) in elements.iter().enumerate() {
                next(index, indent + 1, out);
                value(element, indent + 1, out);
            }
            line(indent, out);
            out.push(']');
        }
        NodeValue::Mapping(entries) if entries.is_empty() => out.push_str("{}"),
        NodeValue::Mapping(entries) => {
            out.push('{');
            for (index, (key, element)) in entries.iter().enumerate() {
                next(index, indent + 1, out);
                string(key.as_str().unwrap_or_default(), out);
                out.push_str(": ");
                value(element, indent + 1, out);
            }
            line(indent, out);
            out.push('}');
        }
    }
}

fn next(index: usize, indent: usize, out: &mut String) {
    if index > 0 {
        out.push(',');
    }
    line(indent, out);
}

fn line(indent: usize, out: &mut String) {
    out.push('\n');
    for _ in 0..indent {
        out.push_str("  ");
    }
}

/// A quoted string that JSON and YAML both accept.
pub fn string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Characters that YAML does not accept literally, and invisible ones.
            c if c.is_control()
                || matches!(c, '\u{fffe}' | '\u{ffff}')
                || super::is_invisible(c) =>
            {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
