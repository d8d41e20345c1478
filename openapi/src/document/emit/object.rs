//! Building trees.

use crate::document::Extensions;
use crate::source::{Node, NodeValue, Span};

/// A mapping under construction. Everything in it has the position that the mapping was read from.
pub(super) struct Object {
    entries: Vec<(Node, Node)>,
    span: Span,
}

impl Object {
    pub(super) fn new(span: Span) -> Self {
        Self {
            entries: Vec::new(),
            span,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(super) fn put(&mut self, key: &str, value: Node) {
        self.entries.push((text(key, self.span), value));
    }

    pub(super) fn text(&mut self, key: &str, value: &str) {
        self.put(key, text(value, self.span));
    }

    pub(super) fn some_text(&mut self, key: &str, value: Option<&String>) {
        if let Some(value) = value {
            self.text(key, value);
        }
    }

    /// A number, given as text.
    pub(super) fn some_number(&mut self, key: &str, value: Option<&String>) {
        if let Some(value) = value {
            self.put(key, node(NodeValue::Number(value.clone()), self.span));
        }
    }

    pub(super) fn flag(&mut self, key: &str, value: bool) {
        self.put(key, node(NodeValue::Bool(value), self.span));
    }

    /// A flag whose default is `false`.
    pub(super) fn raised(&mut self, key: &str, value: bool) {
        if value {
            self.flag(key, true);
        }
    }

    /// Adds a list, unless it is empty.
    pub(super) fn list(&mut self, key: &str, elements: Vec<Node>) {
        if !elements.is_empty() {
            self.put(key, node(NodeValue::sequence(elements), self.span));
        }
    }

    pub(super) fn texts<'t>(&mut self, key: &str, elements: impl Iterator<Item = &'t str>) {
        let span = self.span;
        self.list(key, elements.map(|element| text(element, span)).collect());
    }

    /// Adds a mapping, unless it is empty.
    pub(super) fn object(&mut self, key: &str, value: Self) {
        if !value.is_empty() {
            self.put(key, value.finish());
        }
    }

    pub(super) fn extensions(&mut self, extensions: &Extensions) {
        for (key, value) in extensions {
            self.put(key, value.clone());
        }
    }

    pub(super) fn finish(self) -> Node {
        node(NodeValue::mapping(self.entries), self.span)
    }
}

pub(super) fn node(value: NodeValue, span: Span) -> Node {
    Node { value, span }
}

pub(super) fn text(value: &str, span: Span) -> Node {
    node(NodeValue::String(value.to_owned()), span)
}

/// `{$ref: '#/components/<section>/<name>'}`.
pub(super) fn reference(section: &str, name: &str, span: Span) -> Node {
    let mut object = Object::new(span);
    object.text("$ref", &pointer(section, name));
    object.finish()
}

/// The `$ref` text for a component.
pub(super) fn pointer(section: &str, name: &str) -> String {
    format!("#/components/{section}/{}", escaped(name))
}

/// A name as a token of a JSON pointer in a URL fragment.
pub(super) fn escaped(name: &str) -> String {
    let mut text = String::new();
    for byte in name.bytes() {
        match byte {
            b'~' => text.push_str("~0"),
            b'/' => text.push_str("~1"),
            // The characters that a URL fragment may contain literally.
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => text.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b','
            | b';' | b'=' | b':' | b'@' | b'?' => text.push(char::from(byte)),
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}
