//! Decides which schemas allow `null`, and which allow everything.

use super::merged_schema::{constrains, says_no_type, says_nothing};
use crate::document::{Document, Schema, SchemaId};
use crate::source::NodeValue;

/// Returns whether each schema allows `null`, itself or through a schema that it stands for. Of several parts
/// of `allOf`, all must allow it.
pub(super) fn nullable_schemas(document: &Document) -> Vec<bool> {
    let mut nullable = vec![false; document.schemas.len()];
    let mut led_to: Vec<Vec<usize>> = vec![Vec::new(); document.schemas.len()];
    let mut open = Vec::new();
    // The number of parts of `allOf` that are not known to allow `null`.
    let mut missing = vec![0_usize; document.schemas.len()];
    for (index, schema) in document.schemas.iter().enumerate() {
        // An alternative without constraints allows everything that the schema itself does.
        let mut alternatives = schema.one_of.iter().chain(&schema.any_of);
        let is_any = schema.types.named().is_empty()
            && alternatives.any(|id| allows_anything(document, *id));
        if names_null(schema) || is_any {
            open.push(index);
        }
        let parts = parts_that_decide(document, schema);
        if let Some(missing) = missing.get_mut(index) {
            *missing = parts.len();
        }
        for next in stands_for(schema).chain(parts) {
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
        for from in led_to.get(index).into_iter().flatten() {
            let missing = missing.get_mut(*from);
            let is_last = missing.is_none_or(|missing| {
                *missing = missing.saturating_sub(1);
                *missing == 0
            });
            if is_last {
                open.push(*from);
            }
        }
    }
    nullable
}

/// Returns the parts of `allOf`, if there are several, that decide whether `null` is allowed. Returns none if
/// the schema itself has a type.
fn parts_that_decide(document: &Document, schema: &Schema) -> Vec<SchemaId> {
    let says_type = constrains(schema) || schema.types.object || schema.reference.is_some();
    let is_union = !schema.one_of.is_empty() || !schema.any_of.is_empty();
    if schema.all_of.len() < 2 || says_type || is_union {
        return Vec::new();
    }
    let decides = |id: &SchemaId| document.schema(*id).is_some_and(|part| !says_no_type(part));
    schema.all_of.iter().copied().filter(decides).collect()
}

/// Whether the parts of `allOf` alone decide whether a schema allows `null`.
pub(super) fn is_what_its_parts_say(document: &Document, schema: &Schema) -> bool {
    !names_null(schema) && !parts_that_decide(document, schema).is_empty()
}

/// Whether a schema has a type without `null` in addition to references or `allOf`.
pub(super) fn narrows_to_its_type(schema: &Schema) -> bool {
    let has_parts = schema.reference.is_some() || !schema.all_of.is_empty();
    has_parts && !names_null(schema) && !schema.types.named().is_empty()
}

/// Whether a schema itself allows `null`.
fn names_null(schema: &Schema) -> bool {
    let values = schema.values.iter().flatten();
    schema.types.null || values.into_iter().any(|node| node.value == NodeValue::Null)
}

/// Returns the schemas whose values are also values of a schema.
fn stands_for(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let single = match schema.all_of.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let parts = schema.reference.into_iter().chain(single);
    let parts = parts.filter(|_| !narrows_to_its_type(schema));
    let others = schema.one_of.iter().chain(&schema.any_of).copied();
    parts.chain(others)
}

/// Whether a schema allows every value: all that it includes does.
pub(super) fn allows_anything(document: &Document, id: SchemaId) -> bool {
    document.included([id]).all(|(_, one)| {
        let is_sum_of_parts = !constrains(one) && !one.types.object && one.parts().next().is_some();
        is_sum_of_parts || says_nothing(one)
    })
}
