//! `generate`: generates a crate from an OpenAPI document.

mod human;
mod json;
mod made;

use std::fs;
use std::path::{Path, PathBuf};

use clientwright_generator::customize::{Customization, Placed};
use clientwright_generator::project::{self, Dependency, Foreign, PlaceError, Placement};
use clientwright_generator::render::{CrateOptions, PackageMetadata};
use clientwright_generator::{Generated, bundle_with, trace_crate};

use crate::console::Console;
use crate::engine::EngineArguments;
use crate::exit_code::{self, Outcome};
use crate::failure::Failure;
use crate::format::Format;
use crate::interrupt::Writing;
use crate::lints::LintArguments;
use crate::paths::package_name;
use crate::program::Program;
use crate::progress::Progress;
use crate::runtime;
use crate::spec::Spec;
use crate::stages::{self, Stopwatch};
use made::Made;

#[derive(Debug, clap::Args)]
#[command(after_help = help())]
pub struct Arguments {
    /// The OpenAPI document, YAML or JSON; `-` for standard input.
    spec: PathBuf,
    /// The folder of the crate, which is created if necessary; with `--emit document` a file, by default
    /// standard output.
    #[arg(long, required_if_eq("emit", "crate"))]
    out: Option<PathBuf>,
    /// What to write: a crate, or the bundled document that it is generated from, with all files in one,
    /// as JSON if the file name ends with `.json`, otherwise as YAML. The document has the lowest version of
    /// OpenAPI that can express it: one of 3.1 without features of 3.1 becomes one of 3.0.
    #[arg(long, value_enum, default_value = "crate")]
    emit: Emit,
    /// Writes nothing, and reports files that are not up to date. Exit code 0: everything is up to
    /// date; 3: some files are not; 1: an error.
    #[arg(long)]
    check: bool,
    /// Replaces files that were not generated or have been changed since.
    #[arg(long, conflicts_with = "check")]
    force: bool,
    #[command(flatten)]
    package: Package,
    /// How the crate depends on `clientwright-runtime`: a version, the path of its folder, or the URL
    /// of a git repository. If omitted, the version that this program generates code for.
    #[arg(long, value_name = "VERSION|PATH|URL")]
    runtime: Option<String>,
    /// A folder that the document may refer to, in addition to its own; may be repeated.
    #[arg(long, value_name = "DIR")]
    allow_read: Vec<PathBuf>,
    /// An overlay that is applied to the document first (Overlay Specification 1.1); may be repeated.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<String>,
    /// Prints the time of each stage.
    #[arg(long)]
    timings: bool,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    lints: LintArguments,
    #[command(flatten)]
    engine: EngineArguments,
}

/// Settings for the package manifest.
#[derive(Debug, clap::Args)]
struct Package {
    /// The name of the crate; by default, derived from the name of the folder.
    #[arg(long)]
    name: Option<String>,
    /// The version of the crate; by default, its current version, or 0.1.0.
    #[arg(long)]
    version: Option<String>,
    /// The license of the crate, e.g. "MIT OR Apache-2.0".
    #[arg(long, default_value = "", hide_default_value = true)]
    license: String,
    /// The URL of the repository of the crate.
    #[arg(long, default_value = "", hide_default_value = true)]
    repository: String,
    /// A one-line description of the crate; by default, it contains the title of the document.
    #[arg(long, default_value = "", hide_default_value = true)]
    description: String,
    /// Makes the crate a separate workspace, for a folder inside a workspace that it is not a
    /// member of.
    #[arg(long)]
    standalone: bool,
}

fn help() -> String {
    format!(
        "Examples:
  clientwright generate petstore.yaml --out petstore-client
  clientwright generate petstore.yaml --out petstore-client --check
  clientwright generate petstore.yaml --emit document > bundled.yaml
  curl https://example.com/openapi.json | clientwright generate - --out example-client

{}",
        exit_code::HELP
    )
}

impl Arguments {
    pub(crate) fn format(&self) -> Format {
        self.format
    }
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Emit {
    Crate,
    Document,
}

pub(crate) fn run(
    program: &Program,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let out = match (arguments.emit, &arguments.out) {
        (Emit::Document, _) if arguments.check => {
            return Err(Failure::usage(
                "--check cannot be used with `--emit document`",
            ));
        }
        (Emit::Document, _) if arguments.format == Format::Json => {
            return Err(Failure::usage(
                "--format json cannot be used with `--emit document`",
            ));
        }
        (Emit::Document, out) => {
            return document(console, arguments, out.as_deref());
        }
        (Emit::Crate, Some(out)) => out,
        (Emit::Crate, None) => {
            return Err(Failure::usage("missing --out: the folder of the crate"));
        }
    };
    let options = options(program, arguments, out)?;
    let spec = Spec::open(console, &arguments.spec, &options.allow_read)?;
    let mut stopwatch = stopwatch(console);
    let outcome = trace_crate(&spec, &spec.path, &options, &mut stopwatch)
        .map_err(|error| format!("{error}; please report it"))?;
    let (generated, basis) = match outcome.generated {
        Some(traced) => (Some(traced.generated), traced.stages),
        None => (None, None),
    };
    // Dropping the document takes as long as writing half of the files.
    std::thread::spawn(move || drop(basis));
    let mut placement = None;
    if let Some(generated) = &generated {
        let stage = if arguments.check { "compare" } else { "write" };
        stopwatch.start(stage);
        placement = Some(place(arguments, out, generated)?);
        stopwatch.stop(stage);
    }
    let stages = stopwatch.finish();
    let made = Made {
        out,
        options: &options,
        result: generated.as_ref().zip(placement.as_ref()),
        diagnostics: &outcome.diagnostics,
        sources: &outcome.sources,
        is_default_runtime: arguments.runtime.is_none() && program.runtime.is_none(),
        check: arguments.check,
    };
    let outcome = match arguments.format {
        Format::Human => human::show(console, &made),
        Format::Json => json::print(console, &made)?,
    };
    if arguments.timings || console.is_verbose() {
        timings(console, arguments, &stages);
    }
    Ok(outcome)
}

fn stopwatch(console: &Console) -> Stopwatch {
    match console.shows_progress() {
        true => Stopwatch::with(Progress::start()),
        false => Stopwatch::silent(),
    }
}

/// Prints the time of each stage, to standard error, since standard output may be for a program.
fn timings(console: &Console, arguments: &Arguments, stages: &[(&str, f64)]) {
    let report = stages::report(stages);
    match (arguments.emit, arguments.format) {
        (Emit::Crate, Format::Human) => console.print(report),
        _ => console.note(report.trim_end()),
    }
}

fn overlays(arguments: &Arguments) -> Customization {
    let overlays = arguments.overlay.iter().cloned();
    Customization {
        overlays: overlays.map(Placed::from).collect(),
        ..Customization::default()
    }
}

fn options(program: &Program, arguments: &Arguments, out: &Path) -> Result<CrateOptions, Failure> {
    let package = &arguments.package;
    let name = match &package.name {
        Some(name) => name.clone(),
        None => package_name(out),
    };
    let mut options = CrateOptions {
        package: PackageMetadata {
            license: package.license.clone(),
            repository: package.repository.clone(),
            description: package.description.clone(),
            ..PackageMetadata::default()
        },
        standalone: package.standalone,
        allow_read: arguments.allow_read.clone(),
        custom: overlays(arguments),
        lints: arguments.lints.levels()?,
        runtime: runtime(program, arguments.runtime.as_deref(), out)?.to_toml(""),
        engine: arguments.engine.engine().map_err(Failure::Usage)?,
        ..CrateOptions::checked(&name).map_err(Failure::Usage)?
    };
    if let Some(version) = &package.version {
        if !project::is_version(version) {
            return Err(Failure::usage(format!(
                "--version {version}: expected a version such as `0.1.0`"
            )));
        }
        options.version.clone_from(version);
    } else if let Some(version) = project::version_in(out) {
        options.version = version;
    }
    Ok(options)
}

/// Writes the crate, or compares it with the existing one.
fn place(arguments: &Arguments, out: &Path, generated: &Generated) -> Result<Placement, String> {
    let foreign = if arguments.force {
        Foreign::Replace
    } else {
        Foreign::Keep
    };
    let placed = if arguments.check {
        project::compare(out, &generated.files)
    } else {
        let _writing = Writing::begin();
        project::place(out, &generated.files, foreign)
    };
    placed.map_err(|error| match error {
        PlaceError::InTheWay(..) | PlaceError::Newer(..) | PlaceError::Manifest(..) => {
            format!(
                "{error}\nhelp: choose another folder, or use --force to replace the existing files"
            )
        }
        error => error.to_string(),
    })
}

/// How the crate in `out` depends on the runtime.
fn runtime(program: &Program, given: Option<&str>, out: &Path) -> Result<Dependency, String> {
    match (given, &program.runtime) {
        (Some(given), _) => runtime::dependency(given, out),
        (None, Some(folder)) => runtime::in_folder(folder, out),
        (None, None) => Ok(Dependency::default()),
    }
}

/// Writes the bundled document.
fn document(
    console: &Console,
    arguments: &Arguments,
    out: Option<&Path>,
) -> Result<Outcome, Failure> {
    let spec = Spec::open(console, &arguments.spec, &arguments.allow_read)?;
    let mut stopwatch = stopwatch(console);
    stopwatch.start("bundle");
    let options = CrateOptions {
        custom: overlays(arguments),
        ..CrateOptions::new("document")
    };
    let outcome = bundle_with(&spec, &spec.path, &options);
    stopwatch.stop("bundle");
    let stages = stopwatch.finish();
    if arguments.timings || console.is_verbose() {
        timings(console, arguments, &stages);
    }
    console.diagnostics(&outcome.diagnostics, &outcome.sources);
    let Some(bundle) = outcome.generated else {
        return Ok(Outcome::Failed);
    };
    let Some(out) = out else {
        console.print(bundle.to_yaml());
        return Ok(Outcome::Fine);
    };
    let is_json = out.extension().is_some_and(|extension| extension == "json");
    let text = if is_json {
        bundle.to_json()
    } else {
        bundle.to_yaml()
    };
    fs::write(out, text).map_err(|error| format!("cannot write {}: {error}", out.display()))?;
    Ok(Outcome::Fine)
}
