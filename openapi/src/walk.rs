//! Traverses the trees of the files that were read, without recursion: documents may be nested deeply.

use crate::source::{Node, NodeValue, Span};

/// The maximum depth of the traversal.
const MAX_DEPTH: usize = 512;

/// A mapping in a tree.
#[derive(Clone, Debug)]
pub struct Mapping<'a> {
    /// The keys on the path to it; empty for elements of lists.
    pub way: Vec<&'a str>,
    /// The key of the mapping, unless it is the root or in a list.
    pub key: Option<Span>,
    /// The mapping.
    pub node: &'a Node,
}

/// Calls `look` with every mapping below a node.
pub fn mappings<'a>(root: &'a Node, look: &mut dyn FnMut(&Mapping<'a>)) {
    // An explicit stack: documents may be nested deeply.
    let mut open = vec![Mapping {
        way: Vec::new(),
        key: None,
        node: root,
    }];
    while let Some(here) = open.pop() {
        if here.way.len() > MAX_DEPTH {
            continue;
        }
        let below = |name: &'a str, key: Option<Span>, node: &'a Node| {
            let mut way = here.way.clone();
            way.push(name);
            Mapping { way, key, node }
        };
        match &here.node.value {
            NodeValue::Mapping(entries) => {
                for (key, value) in entries.iter().rev() {
                    if matches!(value.value, NodeValue::Mapping(_) | NodeValue::Sequence(_)) {
                        let name = key.as_str().unwrap_or_default();
                        open.push(below(name, Some(key.span), value));
                    }
                }
                look(&here);
            }
            NodeValue::Sequence(elements) => {
                open.extend(
                    elements
                        .iter()
                        .rev()
                        .map(|element| below("", None, element)),
                );
            }
            _ => {}
        }
    }
}

/// Calls `look` with every text below a node.
pub fn texts<'a>(root: &'a Node, look: &mut dyn FnMut(&'a str, Span)) {
    let mut open = vec![root];
    while let Some(node) = open.pop() {
        match &node.value {
            NodeValue::String(text) => look(text, node.span),
            NodeValue::Mapping(entries) => {
                open.extend(entries.iter().rev().map(|(_, value)| value));
            }
            NodeValue::Sequence(elements) => open.extend(elements.iter().rev()),
            _ => {}
        }
    }
}

/// The innermost mapping that contains a span.
#[must_use]
pub fn mapping_at(root: &Node, span: Span) -> Option<&Node> {
    let mut found: Option<&Node> = None;
    mappings(root, &mut |mapping| {
        let node = mapping.node;
        let inside = node.span.start <= span.start && span.end <= node.span.end;
        let length = |node: &Node| node.span.end - node.span.start;
        if inside && found.is_none_or(|other| length(node) <= length(other)) {
            found = Some(node);
        }
    });
    found
}
