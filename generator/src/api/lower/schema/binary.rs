//! Bodies that are bytes, regardless of their media type.

use std::collections::HashSet;

use crate::api::model::Scalar;
use crate::document::{Document, Schema, SchemaId};
use crate::source::NodeValue;

use super::merged_schema::MergedSchema;
use super::scalar;

/// The maximum number of schemas that are inspected, including nested alternatives. Larger unions have no type.
const MAX_LOOKS: usize = 10_000;

/// Whether a schema is raw bytes: `format: binary`, or a media type of non-text files. For a union, all
/// alternatives must be.
pub(in crate::api::lower) fn is_binary(document: &Document, id: SchemaId) -> bool {
    every_alternative(document, id, is_one_file)
}

/// Whether some alternatives of a schema are raw bytes, and others are not.
pub(in crate::api::lower) fn may_be_binary(document: &Document, id: SchemaId) -> bool {
    let is_other = |id| is_other(document, id);
    let found = look(document, id, is_other, |one| !is_one_file(one));
    found == Looked::Found && !is_binary(document, id)
}

/// Whether a schema is obviously not a file, as most alternatives are.
fn is_other(document: &Document, id: SchemaId) -> bool {
    let schema = document.schema(document.resolve(id));
    schema.is_some_and(|schema| !schema.types.string && !schema.types.named().is_empty())
}

fn is_one_file(one: &MergedSchema) -> bool {
    let is_string = one.types.string && one.type_count() == 1;
    (is_string || one.no_types())
        && !one.is_object()
        && one.items.is_empty()
        && one.values.is_none()
        && scalar::string(one) == Scalar::Binary
}

/// Whether a predicate holds for a schema, or for all its alternatives except `null`.
pub(in crate::api::lower) fn every_alternative(
    document: &Document,
    id: SchemaId,
    holds: impl Fn(&MergedSchema) -> bool,
) -> bool {
    look(document, id, |_| false, holds) == Looked::Through
}

/// The result of inspecting alternatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Looked {
    /// The predicate holds for all of them.
    Through,
    /// The predicate does not hold for one of them.
    Found,
    /// There are too many.
    TooMany,
}

/// Inspects a schema, or all its alternatives except `null` and those to be skipped.
fn look(
    document: &Document,
    id: SchemaId,
    is_passed: impl Fn(SchemaId) -> bool,
    holds: impl Fn(&MergedSchema) -> bool,
) -> Looked {
    let mut open = vec![id];
    let mut seen = HashSet::from([id]);
    while let Some(id) = open.pop() {
        if is_passed(id) {
            continue;
        }
        let merged = MergedSchema::of(document, &[id]);
        let alternatives = merged.unions.iter().flat_map(|group| &group.variants);
        let mut is_union = false;
        for id in alternatives {
            let schema = document.schema(*id);
            if schema.is_some_and(|schema| !is_only_null(schema)) {
                is_union = true;
                if seen.insert(*id) {
                    open.push(*id);
                }
            }
        }
        if seen.len() > MAX_LOOKS {
            return Looked::TooMany;
        }
        if !is_union && !holds(&merged) {
            return Looked::Found;
        }
    }
    Looked::Through
}

/// Whether a schema only allows `null`.
fn is_only_null(schema: &Schema) -> bool {
    let says_null = match &schema.values {
        Some(values) => {
            !values.is_empty() && values.iter().all(|node| node.value == NodeValue::Null)
        }
        None => schema.types.null,
    };
    says_null && schema.types.named().is_empty() && schema.reference.is_none()
}
