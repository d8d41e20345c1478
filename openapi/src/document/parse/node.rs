//! Nodes of a document as mappings, references and addresses.

use crate::source::{Node, NodeValue, Span};

/// A mapping of the document.
#[derive(Clone, Copy)]
pub(super) struct Object<'a> {
    pub(super) node: &'a Node,
    pub(super) entries: &'a [(Node, Node)],
}

impl<'a> Object<'a> {
    pub(super) fn span(self) -> Span {
        self.node.span
    }

    /// The key with the version of a document, where diagnostics about missing parts are shown.
    pub(super) fn version_span(self) -> Span {
        let version = self.entry("openapi").or_else(|| self.entry("swagger"));
        version.map_or(self.node.span, |(key, _)| key.span)
    }

    /// The value of a key; `null` is treated as absent.
    pub(super) fn get(self, key: &str) -> Option<&'a Node> {
        self.entry(key).map(|(_, value)| value)
    }

    pub(super) fn entry(self, key: &str) -> Option<(&'a Node, &'a Node)> {
        self.entries
            .iter()
            .find(|(name, _)| name.as_str() == Some(key))
            .filter(|(_, value)| value.value != NodeValue::Null)
            .map(|(name, value)| (name, value))
    }

    /// All keys, in order, with the nodes of key and value.
    pub(super) fn entries(self) -> impl Iterator<Item = (&'a str, &'a Node, &'a Node)> {
        self.entries
            .iter()
            .map(|(key, value)| (key.as_str().unwrap_or_default(), key, value))
    }

    /// The entries that are not extensions.
    pub(super) fn named_entries(self) -> impl Iterator<Item = (&'a str, &'a Node, &'a Node)> {
        self.entries().filter(|(key, _, _)| !is_extension(key))
    }
}

pub(super) fn is_extension(key: &str) -> bool {
    key.starts_with("x-") || key.starts_with("X-")
}

/// The text of the `$ref` of a node.
pub(super) fn ref_of(node: &Node) -> Option<&Node> {
    node.get("$ref").filter(|target| target.as_str().is_some())
}

pub(super) fn address(node: &Node) -> usize {
    std::ptr::from_ref(node) as usize
}
