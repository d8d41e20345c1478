//! Breaks cycles of schemas that consist only of references to each other.
//!
//! A recursive schema is valid as long as each cycle goes through a property or an element of the value.
//! Cycles through `$ref` and `allOf` only, or through `$ref` and `oneOf`/`anyOf` only, never end. (A cycle
//! through `oneOf` *and* `allOf` is how a base type lists the types that extend it: it is kept.)

use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Schema, SchemaId, Schemas};

/// An edge that closes a cycle.
pub(super) struct Closing {
    pub(super) from: usize,
    pub(super) to: SchemaId,
}

pub(super) fn cut(schemas: &mut Schemas, diagnostics: &mut Diagnostics) {
    let conjunctions = |schema: &Schema| -> Vec<SchemaId> { schema.parts().collect() };
    let alternatives = |schema: &Schema| -> Vec<SchemaId> {
        schema
            .reference
            .into_iter()
            .chain(schema.one_of.iter().copied())
            .chain(schema.any_of.iter().copied())
            .collect()
    };
    for closing in closing_edges(schemas, conjunctions) {
        remove(schemas, &closing, diagnostics);
    }
    for closing in closing_edges(schemas, alternatives) {
        remove(schemas, &closing, diagnostics);
    }
}

/// Depth first, with an explicit stack: chains may be long.
pub(super) fn closing_edges(
    schemas: &Schemas,
    edges: impl Fn(&Schema) -> Vec<SchemaId>,
) -> Vec<Closing> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut states = vec![State::New; schemas.len()];
    let mut closing = Vec::new();
    for start in 0..schemas.len() {
        if states.get(start) != Some(&State::New) {
            continue;
        }
        let mut way: Vec<(usize, std::vec::IntoIter<SchemaId>)> = Vec::new();
        let mut enter = Some(start);
        loop {
            if let Some(id) = enter.take() {
                if let Some(state) = states.get_mut(id) {
                    *state = State::Open;
                }
                let next = schemas.get(id).map(&edges).unwrap_or_default();
                way.push((id, next.into_iter()));
            }
            let Some((id, next)) = way.last_mut() else {
                break;
            };
            match next.next() {
                Some(to) => match states.get(to.0) {
                    Some(State::New) => enter = Some(to.0),
                    Some(State::Open) => closing.push(Closing { from: *id, to }),
                    _ => {}
                },
                None => {
                    if let Some(state) = states.get_mut(*id) {
                        *state = State::Done;
                    }
                    way.pop();
                }
            }
        }
    }
    closing
}

fn remove(schemas: &mut Schemas, closing: &Closing, diagnostics: &mut Diagnostics) {
    let target = schemas.get(closing.to.0).map(|schema| schema.span);
    let Some(schema) = schemas.get_mut(closing.from) else {
        return;
    };
    if schema.reference == Some(closing.to) {
        schema.reference = None;
    }
    for list in [&mut schema.all_of, &mut schema.one_of, &mut schema.any_of] {
        list.retain(|id| *id != closing.to);
    }
    let diagnostic = diagnostics
        .warning(
            codes::SCHEMA_CYCLE,
            schema.span,
            "this schema refers to itself and defines nothing in between",
        )
        .label("this reference is ignored");
    match target.filter(|target| *target != schema.span) {
        Some(target) => drop(diagnostic.also(target, "refers back to here")),
        None => drop(diagnostic),
    }
}
