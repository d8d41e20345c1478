//! Finds what progenitor fails on after everything that is known to be unsupported has been removed.
//!
//! First only the schemas, then one operation after another, by bisection: a document with a
//! thousand parts, one of which is bad, takes ten runs.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Operation, Schema, SchemaId};
use crate::render::ProgenitorOptions;

use super::attempt;
use super::downgrade::{any, plain};

/// After this number of runs the rest of the document is given up, to limit the time. Runs are
/// counted rather than timed, so that the result is the same everywhere.
const MAX_RUNS: usize = 300;

/// Removes what progenitor cannot process, and returns the number of schemas that became free-form values.
pub(super) fn take_out(
    document: &mut Document,
    engine: ProgenitorOptions,
    diagnostics: &mut Diagnostics,
) -> usize {
    if attempt::dry(document, engine).is_ok() {
        return 0;
    }
    let mut search = Search {
        engine,
        runs: MAX_RUNS,
    };
    let untyped = search.schemas(document, diagnostics);
    search.operations(document, diagnostics);
    untyped
}

struct Search {
    engine: ProgenitorOptions,
    runs: usize,
}

impl Search {
    fn run(&mut self, document: &Document) -> Result<(), String> {
        self.runs = self.runs.saturating_sub(1);
        attempt::dry(document, self.engine)
    }

    /// The first of `count` parts that a run fails with, given how to run with the first `n`.
    fn first_bad(
        &mut self,
        good: usize,
        count: usize,
        with: &dyn Fn(usize) -> Document,
    ) -> Option<(usize, String)> {
        let mut message = self.run(&with(count)).err()?;
        let (mut good, mut bad) = (good, count);
        while bad - good > 1 && self.runs > 0 {
            let middle = good + (bad - good) / 2;
            match self.run(&with(middle)) {
                Ok(()) => good = middle,
                Err(why) => (bad, message) = (middle, why),
            }
        }
        Some((bad.checked_sub(1)?, message))
    }

    fn schemas(&mut self, document: &mut Document, diagnostics: &mut Diagnostics) -> usize {
        let ids: Vec<SchemaId> = document.named_schemas.iter().map(|(_, id)| *id).collect();
        let mut untyped = 0;
        let mut good = 0;
        let mut alone = Document {
            operations: Vec::new(),
            ..document.clone()
        };
        while self.runs > 0 {
            let base = &alone;
            let with = |count: usize| blanked(base, ids.get(count..).unwrap_or_default());
            let Some((index, message)) = self.first_bad(good, ids.len(), &with) else {
                break;
            };
            let Some(id) = ids.get(index).copied() else {
                break;
            };
            good = index;
            let Some(schema) = alone.schema(id).cloned() else {
                break;
            };
            let label = schema.name.clone().unwrap_or_default();
            let simple = plain(&alone, id);
            let tried = replaced(&with(index + 1), &simple);
            let (parts, loss) = if !simple.is_empty() && self.run(&tried).is_ok() {
                (simple, "its enumerations and limits are ignored")
            } else {
                untyped += 1;
                (
                    BTreeMap::from([(id, any(&schema))]),
                    "it becomes a free-form value",
                )
            };
            alone = replaced(&alone, &parts);
            *document = replaced(document, &parts);
            diagnostics
                .warning(
                    codes::PROGENITOR_SCHEMA,
                    schema.span,
                    format!("progenitor does not support the schema `{label}`: {loss}"),
                )
                .label(message);
        }
        untyped
    }

    fn operations(&mut self, document: &mut Document, diagnostics: &mut Diagnostics) {
        let mut good = 0;
        while self.runs > 0 {
            let base: &Document = document;
            let with = |count: usize| Document {
                operations: base.operations.iter().take(count).cloned().collect(),
                ..base.clone()
            };
            let count = base.operations.len();
            let Some((index, message)) = self.first_bad(good, count, &with) else {
                return;
            };
            good = index;
            if index >= count {
                return;
            }
            let operation = document.operations.remove(index);
            left_out(&operation, &message, diagnostics);
        }
    }
}

fn left_out(operation: &Operation, message: &str, diagnostics: &mut Diagnostics) {
    diagnostics
        .warning(
            codes::PROGENITOR_OPERATION,
            operation.span,
            format!("{} is omitted", super::downgrade::title(operation)),
        )
        .label(format!("progenitor: {message}"));
}

/// The document with some schemas replaced by empty ones.
fn blanked(document: &Document, ids: &[SchemaId]) -> Document {
    let parts: BTreeMap<SchemaId, Schema> = ids
        .iter()
        .filter_map(|id| Some((*id, any(document.schema(*id)?))))
        .collect();
    replaced(document, &parts)
}

fn replaced(document: &Document, parts: &BTreeMap<SchemaId, Schema>) -> Document {
    let mut document = document.clone();
    for (id, schema) in parts {
        if let Some(slot) = document.schemas.get_mut(id.0) {
            slot.clone_from(schema);
        }
    }
    document
}
