//! The whole way: files in, crate out.

use crate::api::{self, Losses};
use crate::diagnostics::Diagnostics;
use crate::names;
use crate::render::{self, Crate, CrateOptions, RenderError};
use crate::source::{Files, Sources};

/// What came of a specification.
#[derive(Debug)]
pub struct Generated {
    /// The files of the crate.
    pub files: Crate,
    /// How many operations it has.
    pub operations: usize,
    /// How many named types.
    pub types: usize,
    /// How many schemas the document has.
    pub schemas: usize,
    /// What was not generated exactly.
    pub losses: Losses,
}

/// The result of a run: the files that were read, in any case, and the crate, if there is no error.
#[derive(Debug)]
pub struct Outcome {
    /// The files that were read.
    pub sources: Sources,
    /// The crate.
    pub generated: Option<Generated>,
    /// What was found.
    pub diagnostics: Diagnostics,
}

/// Generates a crate from the specification at `path`.
///
/// # Errors
///
/// A defect of the generator. What is wrong with the specification is in the diagnostics.
pub fn generate_crate(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
) -> Result<Outcome, RenderError> {
    let mut diagnostics = Diagnostics::default();
    let (sources, document) = crate::document::read(files, path, &mut diagnostics);
    let Some(document) = document.filter(|_| !diagnostics.has_errors()) else {
        return Ok(Outcome {
            sources,
            generated: None,
            diagnostics,
        });
    };
    let schemas = document.schemas.len();
    let api = api::lower(&document, &mut diagnostics);
    if diagnostics.has_errors() {
        return Ok(Outcome {
            sources,
            generated: None,
            diagnostics,
        });
    }
    let named = names::name(api);
    let locate = |span| {
        let (path, line) = sources.line(span)?;
        Some(format!("{path}:{line}"))
    };
    let files = render::render(&named, options, &locate)?;
    let generated = Generated {
        files,
        operations: named.api.operations.len(),
        types: named.api.types.len(),
        schemas,
        losses: named.api.losses,
    };
    Ok(Outcome {
        sources,
        generated: Some(generated),
        diagnostics,
    })
}
