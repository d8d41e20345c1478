//! One state of an API: the document, and the crate that is generated from it.

use std::fmt;

use clientwright_generator::names::{NamedApi, NamesLock};
use clientwright_generator::{CrateOptions, Generated, trace_crate};
use clientwright_openapi::diagnostics::Diagnostics;
use clientwright_openapi::document::Document;
use clientwright_openapi::source::{Files, Sources};

use crate::surface::{self, Surface};

/// A document and the crate that is generated from it.
#[derive(Debug)]
pub struct State {
    /// The files that were read.
    pub sources: Sources,
    /// The document.
    pub document: Document,
    /// The model of the API; `None` for engines other than the native one.
    pub named: Option<NamedApi>,
    /// The crate.
    pub generated: Generated,
    /// The public surface of the crate.
    pub surface: Surface,
}

/// Why there is no crate to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateError(String);

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl std::error::Error for StateError {}

impl State {
    /// Generates the crate of a document in memory. Parts keep their names from `released`.
    ///
    /// # Errors
    ///
    /// The document has errors.
    pub fn load(
        files: &dyn Files,
        path: &str,
        options: &CrateOptions,
        released: Option<NamesLock>,
    ) -> Result<Self, StateError> {
        let options = CrateOptions {
            released: released.unwrap_or_else(|| options.released.clone()),
            ..options.clone()
        };
        let outcome = trace_crate(files, path, &options, &mut ())
            .map_err(|error| StateError(format!("{error}; please report it")))?;
        let Some(traced) = outcome.generated else {
            let findings = outcome.diagnostics.render(&outcome.sources, false);
            return Err(StateError(format!("{findings}\n`{path}` has errors")));
        };
        let (document, named) = match traced.stages {
            Some(basis) => (basis.document, Some(basis.named)),
            None => {
                let mut findings = Diagnostics::new();
                let (_, document) =
                    clientwright_openapi::document::read(files, path, &mut findings);
                let unreadable = || StateError(format!("`{path}` cannot be read"));
                (document.ok_or_else(unreadable)?, None)
            }
        };
        let surface = surface::read(&traced.generated.files)
            .map_err(|error| StateError(format!("the crate of `{path}`: {error}")))?;
        Ok(Self {
            sources: outcome.sources,
            document,
            named,
            generated: traced.generated,
            surface,
        })
    }

    /// `path:line` of the beginning of a span.
    pub(crate) fn place(&self, span: clientwright_openapi::source::Span) -> Option<String> {
        let (path, line) = self.sources.line(span)?;
        Some(format!("{path}:{line}"))
    }
}
