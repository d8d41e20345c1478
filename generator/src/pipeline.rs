//! The whole way: files in, code out.

use crate::api::{self, Losses};
use crate::deep::on_deep_stack;
use crate::diagnostics::Diagnostics;
use crate::document::Bundle;
use crate::names::{self, NamedApi};
use crate::render::{self, Crate, CrateOptions, Engine, ProgenitorOptions, RenderError};
use crate::source::{Files, Sources, Span};

/// A crate that came of a specification.
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

/// The result of a run: the files that were read, in any case, and what was made of them, if there
/// is no error.
#[derive(Debug)]
pub struct Outcome<T = Generated> {
    /// The files that were read.
    pub sources: Sources,
    /// What was generated.
    pub generated: Option<T>,
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
    if let Engine::Progenitor(engine) = options.engine {
        return Ok(on_deep_stack(|| {
            with_progenitor(files, path, options, engine)
        }));
    }
    run(
        files,
        path,
        options.share_equal_types,
        |named, schemas, locate| {
            let files = render::render(&named, options, locate)?;
            Ok(Generated {
                files,
                operations: named.api.operations.len(),
                types: named.api.types.len(),
                schemas,
                losses: named.api.losses,
            })
        },
    )
}

/// Generates one file for the module at `root` from the specification at `path`.
///
/// # Errors
///
/// A defect of the generator. What is wrong with the specification is in the diagnostics.
pub fn generate_module(
    files: &dyn Files,
    path: &str,
    root: &str,
    options: &CrateOptions,
) -> Result<Outcome<String>, RenderError> {
    if let Engine::Progenitor(engine) = options.engine {
        let outcome = on_deep_stack(|| with_progenitor(files, path, options, engine));
        return Ok(Outcome {
            sources: outcome.sources,
            diagnostics: outcome.diagnostics,
            generated: outcome.generated.and_then(|generated| {
                let lib = generated.files.get("src/lib.rs")?;
                // A file that is included cannot have attributes of its own.
                let inner = |line: &&str| !line.starts_with("#![");
                Some(
                    lib.lines()
                        .filter(inner)
                        .map(|line| format!("{line}\n"))
                        .collect(),
                )
            }),
        });
    }
    run(
        files,
        path,
        options.share_equal_types,
        |named, _, locate| render::render_module(&named, options, root, locate),
    )
}

/// Makes one self-contained OpenAPI document of the specification at `path` and all files that it
/// refers to: what a client is generated from. What is wrong with the specification is in the
/// diagnostics.
#[must_use]
pub fn bundle(files: &dyn Files, path: &str) -> Outcome<Bundle> {
    on_deep_stack(|| {
        let mut diagnostics = Diagnostics::default();
        let (sources, document) = crate::document::read(files, path, &mut diagnostics);
        let generated = document
            .filter(|_| !diagnostics.has_errors())
            .map(|document| crate::document::emit(&document));
        Outcome {
            sources,
            generated,
            diagnostics,
        }
    })
}

/// The crate of the progenitor engine.
#[cfg(feature = "progenitor")]
fn with_progenitor(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    engine: ProgenitorOptions,
) -> Outcome {
    let mut diagnostics = Diagnostics::default();
    let (sources, document) = crate::document::read(files, path, &mut diagnostics);
    let generated = document
        .filter(|_| !diagnostics.has_errors())
        .and_then(|document| {
            crate::progenitor::generate(&document, options, engine, &mut diagnostics)
        });
    Outcome {
        sources,
        generated,
        diagnostics,
    }
}

/// What is said where the engine is not there.
#[cfg(not(feature = "progenitor"))]
fn with_progenitor(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    _: ProgenitorOptions,
) -> Outcome {
    let mut diagnostics = Diagnostics::default();
    let (sources, _) = crate::document::read(files, path, &mut diagnostics);
    diagnostics
        .error(
            crate::diagnostics::codes::ENGINE_NOT_BUILT,
            None,
            format!(
                "`{}` asks for the engine `progenitor`, which this generator was built without",
                options.name
            ),
        )
        .help("build `client-generator` with its feature `progenitor`; in its own workspace run `cargo xtask-progenitor` instead of `cargo xtask`");
    Outcome {
        sources,
        generated: None,
        diagnostics,
    }
}

type Locate<'a> = &'a (dyn Fn(Span) -> Option<String> + Sync);

fn run<T: Send>(
    files: &dyn Files,
    path: &str,
    share_equal_types: bool,
    render: impl FnOnce(NamedApi, usize, Locate<'_>) -> Result<T, RenderError> + Send,
) -> Result<Outcome<T>, RenderError> {
    on_deep_stack(|| steps(files, path, share_equal_types, render))
}

fn steps<T>(
    files: &dyn Files,
    path: &str,
    share_equal_types: bool,
    render: impl FnOnce(NamedApi, usize, Locate<'_>) -> Result<T, RenderError>,
) -> Result<Outcome<T>, RenderError> {
    let mut diagnostics = Diagnostics::default();
    let (sources, document) = crate::document::read(files, path, &mut diagnostics);
    let lowered = document
        .filter(|_| !diagnostics.has_errors())
        .map(|document| {
            let mut api = api::lower(&document, &mut diagnostics);
            if share_equal_types {
                api::share(&mut api);
            }
            (api, document.schemas.len())
        })
        .filter(|_| !diagnostics.has_errors());
    let generated = match lowered {
        None => None,
        Some((api, schemas)) => {
            let locate = |span| {
                let (path, line) = sources.line(span)?;
                Some(format!("{path}:{line}"))
            };
            Some(render(names::name(api), schemas, &locate)?)
        }
    };
    Ok(Outcome {
        sources,
        generated,
        diagnostics,
    })
}
