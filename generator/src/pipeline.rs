//! The whole pipeline: from files to code.

use clientwright_openapi::allowances;
use clientwright_openapi::deep_stack::on_deep_stack;

use crate::api;
use crate::checks;
use crate::customize::Layout;
use crate::diagnostics::Diagnostics;
use crate::document::{Bundle, Document};
use crate::generated::Generated;
use crate::load::{Input, OverlayPath};
use crate::names::{self, NamedApi, NamesLock};
use crate::render::{self, CrateOptions, Engine, Module, Places, ProgenitorOptions, RenderError};
use crate::source::{Files, Sources, Span};

/// The result of a run: the files that were read, and the output if there are no errors.
#[derive(Debug)]
pub struct Generation<T = Generated> {
    /// The files that were read.
    pub sources: Sources,
    /// The output; `None` if there are errors.
    pub generated: Option<T>,
    /// The diagnostics.
    pub diagnostics: Diagnostics,
}

/// A stage of the pipeline from files to a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Reads files into a document.
    Read,
    /// Checks the examples, defaults and extensions of the document.
    Check,
    /// Lowers the document to an API: determines the types.
    Lower,
    /// Chooses identifiers.
    Name,
    /// Renders the files.
    Render,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: [Self; 5] = [
        Self::Read,
        Self::Check,
        Self::Lower,
        Self::Name,
        Self::Render,
    ];

    /// The name of the stage.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Check => "check",
            Self::Lower => "lower",
            Self::Name => "name",
            Self::Render => "render",
        }
    }
}

/// Is notified when a stage begins and ends, to show progress or to measure time: the generator
/// itself has no clock.
pub trait Observer: Send {
    /// Called when a stage begins.
    fn begin(&mut self, _stage: Stage) {}
    /// Called when a stage ends.
    fn end(&mut self, _stage: Stage) {}
}

/// Reports no progress.
impl Observer for () {}

/// A crate, and the intermediate states that it was generated from.
#[derive(Debug)]
pub struct TracedCrate {
    /// The crate.
    pub generated: Generated,
    /// The intermediate states; `None` for engines other than the native one.
    pub stages: Option<Stages>,
}

/// The intermediate states of a crate.
#[derive(Debug)]
pub struct Stages {
    /// The document.
    pub document: Document,
    /// The API that it was lowered to, with names.
    pub named: NamedApi,
}

/// Generates a crate from the specification at `path`.
///
/// # Errors
///
/// Returns an error if the generator has a bug. Problems of the specification are in the diagnostics.
pub fn generate_crate(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
) -> Result<Generation, RenderError> {
    generate_crate_observed(files, path, options, &mut ())
}

/// Like [`generate_crate`], but reports every stage to `observer`.
pub(crate) fn generate_crate_observed(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    observer: &mut dyn Observer,
) -> Result<Generation, RenderError> {
    if let Engine::Progenitor(engine) = options.engine {
        return Ok(on_deep_stack(|| {
            with_progenitor(files, path, options, engine, observer)
        }));
    }
    run(files, path, options, observer, |made, locate| {
        made.generated(options, locate)
    })
}

/// Generates a crate like [`generate_crate`], reports every stage to `observer` (the progenitor
/// engine has no [`Stage::Lower`] and no [`Stage::Name`]), and returns the intermediate states.
///
/// # Errors
///
/// Returns an error if the generator has a bug. Problems of the specification are in the diagnostics.
pub fn trace_crate(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    observer: &mut dyn Observer,
) -> Result<Generation<TracedCrate>, RenderError> {
    if let Engine::Progenitor(engine) = options.engine {
        let outcome = on_deep_stack(|| with_progenitor(files, path, options, engine, observer));
        return Ok(Generation {
            sources: outcome.sources,
            diagnostics: outcome.diagnostics,
            generated: outcome.generated.map(|generated| TracedCrate {
                generated,
                stages: None,
            }),
        });
    }
    run(files, path, options, observer, |made, locate| {
        Ok(TracedCrate {
            generated: made.generated(options, locate)?,
            stages: Some(Stages {
                document: made.document,
                named: made.named,
            }),
        })
    })
}

/// Generates code and documentation for the module at `root` from the specification at `path`.
///
/// # Errors
///
/// Returns an error if the generator has a bug. Problems of the specification are in the diagnostics.
pub fn generate_module(
    files: &dyn Files,
    path: &str,
    root: &str,
    options: &CrateOptions,
) -> Result<Generation<Module>, RenderError> {
    if let Engine::Progenitor(engine) = options.engine {
        let outcome = on_deep_stack(|| with_progenitor(files, path, options, engine, &mut ()));
        return Ok(Generation {
            sources: outcome.sources,
            diagnostics: outcome.diagnostics,
            generated: outcome.generated.and_then(|generated| {
                let lib = generated.files.get("src/lib.rs")?;
                // An included file cannot have inner attributes.
                let inner = |line: &&str| !line.starts_with("#![");
                Some(Module {
                    code: lib
                        .lines()
                        .filter(inner)
                        .map(|line| format!("{line}\n"))
                        .collect(),
                    ..Module::default()
                })
            }),
        });
    }
    run(files, path, options, &mut (), |made, locate| {
        render::render_module(&made.named, options, root, locate)
    })
}

/// Merges the specification at `path` and all files that it refers to into one self-contained
/// OpenAPI document: the one that a client is generated from. Problems of the specification are in
/// the diagnostics.
#[must_use]
pub fn bundle(files: &dyn Files, path: &str) -> Generation<Bundle> {
    bundle_with(files, path, &CrateOptions::new(""))
}

/// Like [`bundle`], with the overlays of `options` and the operations that they select.
#[must_use]
pub fn bundle_with(files: &dyn Files, path: &str, options: &CrateOptions) -> Generation<Bundle> {
    on_deep_stack(|| {
        let mut diagnostics = Diagnostics::default();
        let (sources, document) = read(files, path, options, &mut diagnostics);
        let generated = document
            .filter(|_| !diagnostics.has_errors())
            .map(|document| crate::document::emit(&document));
        Generation {
            sources,
            generated,
            diagnostics,
        }
    })
}

/// Reads a document, drops the parts that are not selected, and drops or lowers the diagnostics that the rules allow.
fn read(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    diagnostics: &mut Diagnostics,
) -> (Sources, Option<Document>) {
    let overlays: Vec<OverlayPath<'_>> = options
        .custom
        .overlays
        .iter()
        .map(|overlay| OverlayPath {
            path: overlay,
            at: overlay.at.clone(),
        })
        .collect();
    let input = Input {
        path,
        settings: options.custom.settings.as_ref(),
        overlays: &overlays,
    };
    let (sources, mut document) = crate::document::read_from(files, input, diagnostics);
    if let Some(document) = &mut document {
        api::report_duplicate_ids(document, diagnostics);
        options.custom.select(document, &sources, diagnostics);
    }
    diagnostics.relax(&options.lints, &sources);
    (sources, document)
}

/// The crate of the progenitor engine.
#[cfg(feature = "progenitor")]
fn with_progenitor(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    engine: ProgenitorOptions,
    observer: &mut dyn Observer,
) -> Generation {
    let mut diagnostics = Diagnostics::default();
    observer.begin(Stage::Read);
    let (sources, document) = read(files, path, options, &mut diagnostics);
    observer.end(Stage::Read);
    let generated = document
        .map(|document| {
            let checked = checked(&document, &mut diagnostics, observer);
            diagnostics.relax(&options.lints, &sources);
            (document, checked)
        })
        .filter(|_| !diagnostics.has_errors())
        .and_then(|(document, checked)| {
            observer.begin(Stage::Render);
            let mut made =
                crate::progenitor::generate(&document, options, engine, &mut diagnostics);
            observer.end(Stage::Render);
            if let Some(made) = &mut made {
                made.degradations.wrong_examples = checked.wrong_examples();
            }
            allowances::apply(&mut diagnostics, &sources);
            diagnostics.relax(&options.lints, &sources);
            diagnostics.enforce(&options.lints, &sources);
            made.filter(|_| !diagnostics.has_errors())
        });
    Generation {
        sources,
        generated,
        diagnostics,
    }
}

/// Reports that the engine is not built in.
#[cfg(not(feature = "progenitor"))]
fn with_progenitor(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    _: ProgenitorOptions,
    _: &mut dyn Observer,
) -> Generation {
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
        .help("enable the feature `progenitor` of the program that generates, e.g. `cargo install clientwright --features progenitor`");
    Generation {
        sources,
        generated: None,
        diagnostics,
    }
}

/// Checks the consistency of the document.
fn checked(
    document: &Document,
    diagnostics: &mut Diagnostics,
    observer: &mut dyn Observer,
) -> checks::Checked {
    observer.begin(Stage::Check);
    let checked = checks::check(document, diagnostics);
    observer.end(Stage::Check);
    checked
}

type Locate<'a> = &'a (dyn Fn(Span) -> Option<String> + Sync);

/// The state before rendering.
struct Prepared {
    document: Document,
    named: NamedApi,
    names: NamesLock,
}

impl Prepared {
    fn generated(
        &self,
        options: &CrateOptions,
        locate: Locate<'_>,
    ) -> Result<Generated, RenderError> {
        Ok(Generated {
            files: match &options.command_line {
                None => render::render(&self.named, options, locate)?,
                Some(command_line) => {
                    render::render_command_line(&self.named, options, command_line, locate)?
                }
            },
            operations: self.named.api.operations.len(),
            types: self.named.api.types.len(),
            schemas: self.document.schemas.len(),
            degradations: self.named.api.degradations.clone(),
            names: self.names.clone(),
        })
    }
}

fn run<T: Send>(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    observer: &mut dyn Observer,
    render: impl FnOnce(Prepared, Locate<'_>) -> Result<T, RenderError> + Send,
) -> Result<Generation<T>, RenderError> {
    on_deep_stack(|| steps(files, path, options, observer, render))
}

fn steps<T>(
    files: &dyn Files,
    path: &str,
    options: &CrateOptions,
    observer: &mut dyn Observer,
    render: impl FnOnce(Prepared, Locate<'_>) -> Result<T, RenderError>,
) -> Result<Generation<T>, RenderError> {
    let mut diagnostics = Diagnostics::default();
    observer.begin(Stage::Read);
    let (sources, document) = read(files, path, options, &mut diagnostics);
    observer.end(Stage::Read);
    let lowered = document
        .map(|document| {
            // Even if there are errors, so that one run reports everything.
            let checked = checked(&document, &mut diagnostics, observer);
            diagnostics.relax(&options.lints, &sources);
            (document, checked)
        })
        .filter(|_| !diagnostics.has_errors())
        .map(|(mut document, checked)| {
            observer.begin(Stage::Lower);
            let custom = &options.custom;
            let added = &options.security;
            custom.report_replaced_security(added, &document, &sources, &mut diagnostics);
            api::add_security(&mut document, added);
            custom.map_types(&mut document, &sources, &mut diagnostics);
            custom.page(&mut document, &sources);
            let mut api = api::lower_document(&document, options.number_types, &mut diagnostics);
            if options.share_equal_types {
                api::dedup(&mut api, &|place| {
                    options.released.type_at(place).map(str::to_owned)
                });
            }
            custom.report_paging(&document, &api, &sources, &mut diagnostics);
            api.has_tag_clients = custom.layout == Layout::Tags;
            let has_tags = options.names_tags(api.operations.len());
            custom.rename(&mut api, has_tags, &sources, &mut diagnostics);
            custom.derive(&mut api, &sources, &mut diagnostics);
            api::retain_examples(&mut api, &|example| checked.fits(example));
            api.degradations.wrong_examples = checked.wrong_examples();
            observer.end(Stage::Lower);
            (document, api)
        });
    allowances::apply(&mut diagnostics, &sources);
    diagnostics.relax(&options.lints, &sources);
    diagnostics.enforce(&options.lints, &sources);
    let generated = match lowered {
        None => None,
        Some((document, api)) => {
            // Even if there are errors, so that one run reports invalid names as well.
            observer.begin(Stage::Name);
            let (named, names) = names::name(api, &options.released, &mut diagnostics);
            observer.end(Stage::Name);
            allowances::apply(&mut diagnostics, &sources);
            diagnostics.relax(&options.lints, &sources);
            diagnostics.enforce(&options.lints, &sources);
            if diagnostics.has_errors() {
                return Ok(Generation {
                    sources,
                    generated: None,
                    diagnostics,
                });
            }
            let main = sources.files().next().map_or("", |file| file.path());
            let locate = |span: crate::source::Span| {
                let path = sources.file(span.file)?.path();
                let pointer = sources.pointer(span);
                Some(match options.places {
                    Places::Base => format!("{path}#{pointer}"),
                    Places::Specification => format!("{}#{pointer}", relative(main, path)),
                })
            };
            observer.begin(Stage::Render);
            let generated = render(
                Prepared {
                    document,
                    named,
                    names,
                },
                &locate,
            )?;
            observer.end(Stage::Render);
            Some(generated)
        }
    };
    Ok(Generation {
        sources,
        generated,
        diagnostics,
    })
}

/// The relative path from the folder of one file to another file.
fn relative(from: &str, to: &str) -> String {
    let folder: Vec<&str> = from.split('/').collect();
    let folder = folder.split_last().map_or(&[][..], |(_, folder)| folder);
    let to: Vec<&str> = to.split('/').collect();
    let shared = folder.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = folder.iter().skip(shared).map(|_| "..");
    let down = to.iter().skip(shared).copied();
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_folder_of_the_specification() {
        assert_eq!(relative("a.yaml", "a.yaml"), "a.yaml");
        assert_eq!(relative("a.yaml", "common/b.yaml"), "common/b.yaml");
        assert_eq!(relative("api/a.yaml", "api/a.yaml"), "a.yaml");
        assert_eq!(relative("api/a.yaml", "common/b.yaml"), "../common/b.yaml");
        assert_eq!(relative("/x/api/a.yaml", "/x/b.yaml"), "../b.yaml");
        assert_eq!(relative("../api/a.yaml", "../../b.yaml"), "../../b.yaml");
    }
}
