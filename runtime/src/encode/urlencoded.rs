//! Objects as `application/x-www-form-urlencoded`, without encodings of their members.

use super::percent::form_component;
use super::text::text;
use crate::json::{Kind, Node};

/// Returns the pairs of an object, or the text of any other value.
pub(super) fn urlencoded(node: Node<'_>) -> String {
    if node.kind() != Kind::Object {
        return text(node).into_owned();
    }
    let mut pairs = Vec::new();
    for (name, value) in node.members() {
        push_pairs(name, value, &mut pairs);
    }
    pairs.join("&")
}

/// Adds a scalar as text, an object as JSON, each element of a list as a separate pair, by the rules of forms
/// instead of URLs: a space is `+` (OpenAPI 3.1.1, "Encoding the x-www-form-urlencoded Media Type" and
/// appendix E).
pub(super) fn push_pairs(name: &str, value: Node<'_>, pairs: &mut Vec<String>) {
    let name = form_component(name);
    let mut pair = |value| pairs.push(format!("{name}={}", form_component(&text(value))));
    match value.kind() {
        Kind::Null => {}
        // `null` inside a list is omitted (RFC 6570, 2.3).
        Kind::Array => {
            let elements = value.elements().filter(|element| !element.is_null());
            elements.for_each(pair);
        }
        _ => pair(value),
    }
}
