//! Comparison of values in documents.

use std::fmt::Write as _;

use crate::source::{Node, NodeValue};

/// Whether two values are equal, regardless of their position.
pub(super) fn same(a: &Node, b: &Node) -> bool {
    let (mut left, mut right) = (String::new(), String::new());
    write_node(&mut left, a);
    write_node(&mut right, b);
    left == right
}

fn write_node(key: &mut String, node: &Node) {
    match &node.value {
        NodeValue::Sequence(nodes) => {
            key.push('[');
            nodes.iter().for_each(|node| write_node(key, node));
            key.push(']');
        }
        NodeValue::Mapping(entries) => {
            key.push('{');
            for (name, value) in entries.iter() {
                write_node(key, name);
                write_node(key, value);
            }
            key.push('}');
        }
        scalar => {
            let _ = write!(key, "{scalar:?}");
        }
    }
}
