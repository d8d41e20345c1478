//! `generate`: a crate from any OpenAPI document.

use std::fs;
use std::path::{Path, PathBuf};

use clientwright_generator::customize::{Customization, Placed};
use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::project::{
    self, Dependency, Drift, Foreign, PlaceError, Placement, url,
};
use clientwright_generator::render::{CrateOptions, PackageMetadata};
use clientwright_generator::source::{DiskFiles, Sources};
use clientwright_generator::{Generated, bundle_with, trace_crate};

use crate::Program;
use crate::changes;
use crate::console::Console;
use crate::engine::EngineArguments;
use crate::exit_code::Outcome;
use crate::lints::LintArguments;
use crate::paths::{package_name, relative};
use crate::stages::{self, Stopwatch};
use crate::workspace;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The OpenAPI document, YAML or JSON.
    spec: PathBuf,
    /// The folder of the crate, made if it is not there; with `--emit document` a file, standard
    /// output if omitted.
    #[arg(long, required_if_eq("emit", "crate"))]
    out: Option<PathBuf>,
    /// What to write. The document is the bundled one that a client is generated from: all files in
    /// one, as JSON if the name of the file ends so, else as YAML.
    #[arg(long, value_enum, default_value = "crate")]
    emit: Emit,
    /// Writes nothing; reports what is not up to date. Exit code 0: everything is; 3: something is not;
    /// 1: an error in the document or in running.
    #[arg(long)]
    check: bool,
    /// Replaces files that were not generated, or were changed since.
    #[arg(long, conflicts_with = "check")]
    force: bool,
    #[command(flatten)]
    package: Package,
    /// How the crate depends on `clientwright-runtime`: a version, the path of its folder, or the URL
    /// of a git repository. If omitted, the version that this program generates code for.
    #[arg(long, value_name = "VERSION|PATH|URL")]
    runtime: Option<String>,
    /// A folder that the document may refer to, besides the one that it is in; may be repeated.
    #[arg(long, value_name = "DIR")]
    allow_read: Vec<PathBuf>,
    /// An overlay that is applied to the document first (Overlay Specification 1.1); may be repeated.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<String>,
    /// Prints where the time went.
    #[arg(long)]
    timings: bool,
    /// Shows whole diffs.
    #[arg(long)]
    verbose: bool,
    #[command(flatten)]
    lints: LintArguments,
    #[command(flatten)]
    engine: EngineArguments,
}

/// What goes into the manifest of the package.
#[derive(Debug, clap::Args)]
struct Package {
    /// The name of the crate; made from the name of the folder if omitted.
    #[arg(long)]
    name: Option<String>,
    /// The version of the crate; if omitted, the one that it has, or 0.1.0.
    #[arg(long)]
    version: Option<String>,
    /// The license of the crate, e.g. "MIT OR Apache-2.0".
    #[arg(long, default_value = "", hide_default_value = true)]
    license: String,
    /// The URL of the repository that the crate is in.
    #[arg(long, default_value = "", hide_default_value = true)]
    repository: String,
    /// One line about the crate; if omitted, it names the document.
    #[arg(long, default_value = "", hide_default_value = true)]
    description: String,
    /// Makes the crate a workspace of its own: for a folder inside of a workspace that it is no
    /// member of.
    #[arg(long)]
    standalone: bool,
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
) -> Result<Outcome, String> {
    let out = match (arguments.emit, &arguments.out) {
        (Emit::Document, _) if arguments.check => {
            return Err(
                "--check compares a crate: it does not go with `--emit document`".to_owned(),
            );
        }
        (Emit::Document, out) => {
            return document(console, arguments, out.as_deref());
        }
        (Emit::Crate, Some(out)) => out,
        (Emit::Crate, None) => return Err("--out is missing: the folder of the crate".to_owned()),
    };
    let options = options(program, arguments, out)?;
    let spec = spec(&arguments.spec)?;
    let mut stopwatch = Stopwatch::with_progress();
    let outcome = trace_crate(
        &files(spec, &options.allow_read),
        spec,
        &options,
        &mut stopwatch,
    )
    .map_err(|error| format!("{error}; please report it"))?;
    let (generated, basis) = match outcome.generated {
        Some(traced) => (Some(traced.generated), traced.basis),
        None => (None, None),
    };
    // Taking the document apart takes as long as writing half of the files.
    std::thread::spawn(move || drop(basis));
    let mut placement = None;
    if let Some(generated) = &generated {
        let stage = if arguments.check { "compare" } else { "write" };
        stopwatch.start(stage);
        placement = Some(place(arguments, out, generated)?);
        stopwatch.stop(stage);
    }
    let stages = stopwatch.finish();
    show(console, &outcome.diagnostics, &outcome.sources);
    let outcome = match (&generated, &placement) {
        (Some(generated), Some(placement)) => {
            report(console, arguments, out, &options, generated, placement)
        }
        _ => Outcome::Failed,
    };
    if arguments.timings {
        console.print(stages::report(&stages));
    }
    Ok(outcome)
}

/// The path of the document, which messages repeat.
fn spec(path: &Path) -> Result<&str, String> {
    let spec = path
        .to_str()
        .ok_or_else(|| format!("{} is not UTF-8", path.display()))?;
    match url(spec) {
        None => Ok(spec),
        Some(why) => Err(why),
    }
}

/// The files that a document may refer to.
fn files(spec: &str, allowed: &[PathBuf]) -> DiskFiles {
    allowed
        .iter()
        .fold(DiskFiles::of_document(spec), DiskFiles::allow)
}

fn overlays(arguments: &Arguments) -> Customization {
    let overlays = arguments.overlay.iter().cloned();
    Customization {
        overlays: overlays.map(Placed::from).collect(),
        ..Customization::default()
    }
}

fn options(program: &Program, arguments: &Arguments, out: &Path) -> Result<CrateOptions, String> {
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
        engine: arguments.engine.engine()?,
        ..CrateOptions::checked(&name)?
    };
    if let Some(version) = &package.version {
        if !project::is_version(version) {
            return Err(format!(
                "--version {version}: this is not a version such as `0.1.0`"
            ));
        }
        options.version.clone_from(version);
    } else if let Some(version) = project::version_in(out) {
        options.version = version;
    }
    Ok(options)
}

/// Writes the crate, or compares it with what is there.
fn place(arguments: &Arguments, out: &Path, generated: &Generated) -> Result<Placement, String> {
    let foreign = if arguments.force {
        Foreign::Replace
    } else {
        Foreign::Keep
    };
    let placed = if arguments.check {
        project::compare(out, &generated.files)
    } else {
        project::place(out, &generated.files, foreign)
    };
    placed.map_err(|error| match error {
        PlaceError::InTheWay(..) | PlaceError::Newer(..) | PlaceError::Manifest(..) => {
            format!("{error}\nhelp: choose another folder, or let --force replace what is there")
        }
        error => error.to_string(),
    })
}

/// Prints what was written, or what would be.
fn report(
    console: &Console,
    arguments: &Arguments,
    out: &Path,
    options: &CrateOptions,
    generated: &Generated,
    placement: &Placement,
) -> Outcome {
    console.line(format_args!(
        "{}: {} operations, {} types, {} files in {}",
        options.name,
        generated.operations,
        generated.types,
        generated.files.len(),
        out.display()
    ));
    for line in generated.losses.lines() {
        console.line(line);
    }
    for path in &placement.kept {
        console.line(format_args!(
            "kept: {path}, which was not generated or was changed since; --force replaces it"
        ));
    }
    if arguments.check {
        return check(console, arguments, placement);
    }
    if placement.interrupted {
        console.line(
            "an earlier run was interrupted while it replaced files; they were put back first",
        );
    }
    for change in &placement.changes {
        if change.drift == Drift::Orphaned {
            console.line(format_args!(
                "removed: {}, which is no longer generated",
                change.path
            ));
        }
    }
    if !options.standalone
        && let Some(hint) = workspace::hint(out)
    {
        console.note(hint);
    }
    Outcome::Fine
}

fn check(console: &Console, arguments: &Arguments, placement: &Placement) -> Outcome {
    if placement.interrupted {
        console.line(
            "an earlier run was interrupted while it replaced files: some are old and some new",
        );
    }
    let changes = placement.changes.iter().collect::<Vec<_>>();
    if changes.is_empty() && !placement.interrupted {
        console.line("all generated files are up to date");
        return Outcome::Fine;
    }
    changes::list(console, &changes);
    changes::diffs(console, &changes, arguments.verbose);
    console.line("\nrun the same command without --check");
    if changes
        .iter()
        .any(|change| change.drift == Drift::HandEdited)
    {
        console
            .line("hand-edited files are in its way: move them away, or let --force replace them");
    }
    Outcome::Found
}

/// How the crate in `out` depends on the runtime.
fn runtime(program: &Program, given: Option<&str>, out: &Path) -> Result<Dependency, String> {
    let by_path = |folder: &Path| {
        if folder.join("Cargo.toml").is_file() {
            Ok(Dependency::path(&relative(out, folder)?))
        } else {
            Err(format!(
                "--runtime {}: there is no package in that folder",
                folder.display()
            ))
        }
    };
    match (given, &program.runtime) {
        (None, None) => Ok(Dependency::default()),
        (None, Some(folder)) => by_path(folder),
        (Some(text), _) if is_requirement(text) => Ok(Dependency::version(text)),
        (Some(text), _) if text.contains("://") || text.starts_with("git@") => {
            Ok(Dependency::git(text))
        }
        (Some(text), _) => by_path(Path::new(text)),
    }
}

/// Whether a text is a version, or a range of versions, rather than a path.
fn is_requirement(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || "^~=<>*".contains(c))
        && !text.contains(['/', '\\'])
}

/// Writes the bundled document.
fn document(
    console: &Console,
    arguments: &Arguments,
    out: Option<&Path>,
) -> Result<Outcome, String> {
    let spec = self::spec(&arguments.spec)?;
    let mut stopwatch = Stopwatch::with_progress();
    stopwatch.start("bundle");
    let options = CrateOptions {
        custom: overlays(arguments),
        ..CrateOptions::new("document")
    };
    let files = files(spec, &arguments.allow_read);
    let outcome = bundle_with(&files, spec, &options);
    stopwatch.stop("bundle");
    let stages = stopwatch.finish();
    if arguments.timings {
        // Standard output may be the document.
        console.note(stages::report(&stages).trim_end());
    }
    show(console, &outcome.diagnostics, &outcome.sources);
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

/// What was found, to standard error.
fn show(console: &Console, diagnostics: &Diagnostics, sources: &Sources) {
    let text = diagnostics.render(sources, console.color());
    if !text.is_empty() {
        console.note(text);
    }
}
