//! Schemas that extend one another beyond the maximum depth of `allOf`.

use super::merged_schema::{MAX_DEPTH, silent_alternative};
use crate::api::lower::warning::warn;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Schema, SchemaId};

/// Reports schemas from which `allOf` and `$ref` exceed the maximum depth for the first time; schemas that
/// extend them lose the same parts. The time is linear in the document.
pub(in crate::api::lower) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let depths = depths(document);
    for id in document.schema_ids() {
        if depths.get(id.0) == Some(&Some(MAX_DEPTH + 1))
            && let Some(schema) = document.schema(id)
        {
            let is_chain = is_chain(document, &depths, id);
            warn(
                diagnostics,
                codes::KEYWORD_WITHOUT_EFFECT,
                schema.span,
                match is_chain {
                    true => format!(
                        "more than {MAX_DEPTH} `$ref`s follow each other from here: schemas after that are ignored for this schema and those that refer to it"
                    ),
                    false => format!(
                        "`allOf` and `$ref` nest deeper than {MAX_DEPTH} levels from here: schemas below that are ignored for this schema and those that extend it"
                    ),
                },
                match is_chain {
                    true => "refer to the last schema directly",
                    false => "shorten the chain of extended schemas",
                },
            );
        }
    }
}

/// Whether the deepest schemas below one are reached through `$ref`s only.
fn is_chain(document: &Document, depths: &[Option<usize>], id: SchemaId) -> bool {
    let depth = |id: SchemaId| depths.get(id.0).copied().flatten();
    let mut schema = document.schema(id);
    let mut passed = 0;
    while let Some(current) = schema {
        let below = parts(document, current);
        let Some(deepest) = below.iter().copied().max_by_key(|part| depth(*part)) else {
            return true;
        };
        passed += 1;
        if current.reference != Some(deepest) {
            return false;
        }
        if passed > MAX_DEPTH {
            return true;
        }
        schema = document.schema(deepest);
    }
    true
}

/// Returns the depth below each schema, counting each schema of a cycle once.
fn depths(document: &Document) -> Vec<Option<usize>> {
    let mut depths: Vec<Option<usize>> = vec![None; document.schemas.len()];
    let mut begun = vec![false; document.schemas.len()];
    for (start, _) in document.schemas.iter().enumerate() {
        let mut open = vec![start];
        while let Some(id) = open.last().copied() {
            let below = document
                .schemas
                .get(id)
                .map(|schema| parts(document, schema))
                .unwrap_or_default();
            if let Some(begun) = begun.get_mut(id)
                && !*begun
            {
                *begun = true;
                let unknown = below.iter().map(|part| part.0);
                open.extend(unknown.filter(|part| depths.get(*part) == Some(&None)));
                continue;
            }
            open.pop();
            let deepest = below.iter().filter_map(|part| depths.get(part.0).copied()?);
            let depth = deepest.max().map_or(0, |deepest| deepest + 1);
            if let Some(known) = depths.get_mut(id) {
                known.get_or_insert(depth);
            }
        }
    }
    depths
}

/// Returns the schemas that a schema includes, as `MergedSchema` does.
fn parts(document: &Document, schema: &Schema) -> Vec<SchemaId> {
    let only = [&schema.one_of, &schema.any_of]
        .into_iter()
        .filter_map(|alternatives| silent_alternative(document, alternatives));
    schema.parts().chain(only).collect()
}
