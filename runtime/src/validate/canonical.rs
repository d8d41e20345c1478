//! A canonical text of JSON values.

use std::collections::BTreeMap;

use super::number::canonical as canonical_number;
use crate::json::{Kind, Node, ToJson, Writer};

/// Returns the canonical text of a value: members sorted, numbers independent of their notation.
pub(super) fn canonical(node: Node<'_>) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

fn write(node: Node<'_>, out: &mut String) {
    match node.kind() {
        Kind::Array => {
            out.push('[');
            for element in node.elements() {
                write(element, out);
                out.push(',');
            }
            out.push(']');
        }
        Kind::Object => {
            out.push('{');
            // If a name is repeated, the last one is used.
            let members: BTreeMap<&str, Node<'_>> = node.members().collect();
            for (name, value) in members {
                scalar(&name, out);
                out.push(':');
                write(value, out);
                out.push(',');
            }
            out.push('}');
        }
        Kind::Number => {
            let text = node.number_text().unwrap_or_default();
            match canonical_number(text) {
                Some(number) => out.push_str(&number),
                None => out.push_str(text),
            }
        }
        Kind::String => scalar(&node.as_str().unwrap_or_default(), out),
        Kind::Null => out.push_str("null"),
        Kind::Boolean => out.push_str(match node.as_bool() {
            Some(true) => "true",
            _ => "false",
        }),
    }
}

fn scalar(value: &dyn ToJson, out: &mut String) {
    let mut writer = Writer::new();
    value.to_json(&mut writer);
    out.push_str(&writer.into_string());
}
