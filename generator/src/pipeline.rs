//! The whole way: files in, crate out.

use crate::api::{self, Losses};
use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::names::{self, NamedApi};
use crate::render::{self, Crate, CrateOptions, RenderError};
use crate::source::{Files, Sources};

/// A step of the way from files to a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Files to a document.
    Read,
    /// Document to API: which types there are.
    Lower,
    /// Identifiers.
    Name,
    /// The text of the files.
    Render,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: [Self; 4] = [Self::Read, Self::Lower, Self::Name, Self::Render];

    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Lower => "lower",
            Self::Name => "name",
            Self::Render => "render",
        }
    }
}

/// Is told when a stage begins and when it is done, to show progress or to take the time: the
/// generator itself has no clock.
pub trait Observer {
    /// The stage begins.
    fn begin(&mut self, _stage: Stage) {}
    /// The stage is done.
    fn end(&mut self, _stage: Stage) {}
}

/// Nobody looks on.
impl Observer for () {}

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
    /// The document that the crate was made from.
    pub document: Document,
    /// What the crate was rendered from.
    pub named: NamedApi,
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
    generate_crate_observed(files, path, options, &mut ())
}

/// The same, with somebody who is told of every stage.
///
/// # Errors
///
/// As [`generate_crate`].
pub fn generate_crate_observed(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    observer: &mut dyn Observer,
) -> Result<Outcome, RenderError> {
    let mut diagnostics = Diagnostics::default();
    observer.begin(Stage::Read);
    let (sources, document) = crate::document::read(files, path, &mut diagnostics);
    observer.end(Stage::Read);
    let Some(document) = document.filter(|_| !diagnostics.has_errors()) else {
        return Ok(Outcome {
            sources,
            generated: None,
            diagnostics,
        });
    };
    observer.begin(Stage::Lower);
    let api = api::lower(&document, &mut diagnostics);
    observer.end(Stage::Lower);
    if diagnostics.has_errors() {
        return Ok(Outcome {
            sources,
            generated: None,
            diagnostics,
        });
    }
    observer.begin(Stage::Name);
    let named = names::name(api);
    observer.end(Stage::Name);
    let locate = |span| {
        let place = sources.location(span);
        (!place.path.is_empty()).then(|| format!("{}:{}", place.path, place.line))
    };
    observer.begin(Stage::Render);
    let files = render::render(&named, options, &locate)?;
    observer.end(Stage::Render);
    let generated = Generated {
        files,
        operations: named.api.operations.len(),
        types: named.api.types.len(),
        schemas: document.schemas.len(),
        losses: named.api.losses.clone(),
        document,
        named,
    };
    Ok(Outcome {
        sources,
        generated: Some(generated),
        diagnostics,
    })
}
