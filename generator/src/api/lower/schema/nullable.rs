//! Which schemas allow `null`, and which allow everything.

use crate::api::lower::effective::{constrains, says_nothing};
use crate::document::{Document, Schema, SchemaId};
use crate::source::NodeValue;

/// How deep inline schemas may nest; what lies deeper becomes a free-form value.
pub(super) const MAX_DEPTH: usize = 96;

/// For each schema whether `null` is among its values: its own, or those of what it stands for.
pub(super) fn nullable_schemas(document: &Document) -> Vec<bool> {
    let mut nullable = vec![false; document.schemas.len()];
    let mut led_to: Vec<Vec<usize>> = vec![Vec::new(); document.schemas.len()];
    let mut open = Vec::new();
    for (index, schema) in document.schemas.iter().enumerate() {
        // An alternative that says nothing allows everything.
        let mut alternatives = schema.one_of.iter().chain(&schema.any_of);
        if names_null(schema) || alternatives.any(|id| allows_anything(document, *id)) {
            open.push(index);
        }
        for next in stands_for(schema) {
            if let Some(from) = led_to.get_mut(next.0) {
                from.push(index);
            }
        }
    }
    while let Some(index) = open.pop() {
        match nullable.get_mut(index) {
            Some(flag) if !*flag => *flag = true,
            _ => continue,
        }
        open.extend(led_to.get(index).into_iter().flatten());
    }
    nullable
}

/// Whether a schema itself allows `null`.
fn names_null(schema: &Schema) -> bool {
    let values = schema.values.iter().flatten();
    schema.types.null || values.into_iter().any(|node| node.value == NodeValue::Null)
}

/// The schemas whose values are values of a schema.
fn stands_for(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let single = match schema.all_of.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let others = schema.one_of.iter().chain(&schema.any_of).copied();
    schema.reference.into_iter().chain(single).chain(others)
}

/// Whether a schema allows every value.
pub(super) fn allows_anything(document: &Document, id: SchemaId) -> bool {
    let mut open = vec![id];
    for _ in 0..MAX_DEPTH {
        let Some(id) = open.pop() else {
            return true;
        };
        match document.schema(id) {
            Some(one) if says_nothing(one) => {}
            // All that it is made of must allow everything, too.
            Some(one)
                if !constrains(one)
                    && !one.types.object
                    && (one.reference.is_some() || !one.all_of.is_empty()) =>
            {
                open.extend(one.reference.iter().chain(&one.all_of));
            }
            _ => return false,
        }
    }
    false
}
