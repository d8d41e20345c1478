//! The progenitor engine: lowers the same [`Document`] to one that `progenitor` accepts, and
//! generates progenitor's client.
//!
//! ```text
//! Document ──downgrade──▶ Document ──emit as 3.0──▶ openapiv3 ──progenitor──▶ src/lib.rs
//! ```
//!
//! [`downgrade`] removes what progenitor cannot express, part by part, and reports each with its
//! position. [`attempt`] runs progenitor isolated from panics. [`bisect`] finds what it still fails
//! on, so that a bad schema or operation affects nothing else, and [`unique`] ensures that no type
//! is defined twice. [`package`] assembles the crate.

mod attempt;
mod bisect;
mod downgrade;
mod package;
mod unique;

use crate::api::Degradations;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::Document;
use crate::generated::Generated;
use crate::render::{CrateOptions, ProgenitorOptions, Tags};

/// Generates the crate; `None` if progenitor cannot process the document.
pub(crate) fn generate(
    document: &Document,
    options: &CrateOptions,
    engine: ProgenitorOptions,
    diagnostics: &mut Diagnostics,
) -> Option<Generated> {
    if engine.tags == Tags::Separate && engine.interface == crate::render::Interface::Positional {
        diagnostics
            .error(
                codes::PROGENITOR_FAILED,
                None,
                "progenitor has no positional interface with separate tags",
            )
            .help("choose `interface = \"builder\"` or `tags = \"merged\"`");
        return None;
    }
    let schemas = document.schemas.len();
    let all = document.operations.len();
    let mut found = Diagnostics::new();
    let mut downgraded = downgrade::downgrade(document, engine.interface, &mut found);
    let untyped = bisect::take_out(&mut downgraded, engine, &mut found);
    let (output, more_untyped) = unique::full(&mut downgraded, engine, &mut found);
    let untyped = untyped + more_untyped;
    let generated = match output {
        Ok(output) => Some(Generated {
            operations: downgraded.operations.len(),
            types: downgraded.named_schemas.len(),
            schemas,
            names: crate::names::NamesLock::default(),
            degradations: Degradations {
                untyped_schemas: untyped,
                operations_left_out: document.operations_left_out + all
                    - downgraded.operations.len(),
                keywords_without_effect: document.without_effect.counts(),
                ..Degradations::default()
            },
            files: package::files(&downgraded, options, engine, &output, &found),
        }),
        Err(message) => {
            diagnostics
                .error(
                    codes::PROGENITOR_FAILED,
                    document.span,
                    format!("progenitor cannot generate a client: {message}"),
                )
                .help("use the native engine for this specification");
            None
        }
    };
    for diagnostic in found.sorted() {
        diagnostics.push(diagnostic.clone());
    }
    generated
}
