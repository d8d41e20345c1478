//! The contents of the only array or object that a schema allows.

use super::merged_schema::MergedSchema;
use crate::api::literal::Literal;
use crate::api::model::Expected;
use crate::source::{Node, NodeValue};

/// The maximum number of scalars that are collected.
const MAX_PARTS: usize = 16;

/// Returns the scalars inside a constant array or object, and their paths.
pub(super) fn parts(merged: &MergedSchema) -> Vec<Expected> {
    let mut found = Vec::new();
    if let Some([only]) = merged.values.as_deref() {
        collect(only, &mut Vec::new(), &mut found);
    }
    found
}

fn collect(node: &Node, way: &mut Vec<String>, found: &mut Vec<Expected>) {
    match &node.value {
        NodeValue::Mapping(entries) => {
            for (key, value) in entries.iter() {
                let Some(key) = key.as_str() else { continue };
                way.push(key.to_owned());
                match Literal::of(value) {
                    Some(literal) if found.len() < MAX_PARTS => {
                        found.push((way.clone(), vec![literal]));
                    }
                    _ => collect(value, way, found),
                }
                way.pop();
            }
        }
        // An array in the path stands for all its elements, so they must all be scalars.
        NodeValue::Sequence(elements) => {
            let literals: Option<Vec<Literal>> = elements.iter().map(Literal::of).collect();
            if let Some(literals) = literals
                && !literals.is_empty()
                && found.len() < MAX_PARTS
            {
                found.push((way.clone(), literals));
            }
        }
        _ => {}
    }
}
