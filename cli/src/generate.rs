//! `generate`: a crate from any OpenAPI document.

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::project::Dependency;
use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::{DiskFiles, Sources};
use clientwright_generator::{bundle, put, trace_crate};

use crate::Program;
use crate::engine::EngineArguments;
use crate::exit_code::Outcome;
use crate::paths::{package_name, relative, split};
use crate::stages::{self, Stopwatch};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The OpenAPI document, YAML or JSON.
    spec: PathBuf,
    /// The folder of the crate, made if it is not there; with `--emit document` a file, standard
    /// output where left out.
    #[arg(long, required_if_eq("emit", "crate"))]
    out: Option<PathBuf>,
    /// What to write. The document is the bundled one that a client is generated from: all files in
    /// one, as JSON where the name of the file ends so, else as YAML.
    #[arg(long, value_enum, default_value = "crate")]
    emit: Emit,
    /// The name of the crate; made from the name of the folder where left out.
    #[arg(long)]
    name: Option<String>,
    /// How the crate depends on `clientwright-runtime`: a version, the path of its folder, or the URL
    /// of a git repository. If omitted, the version that this program generates code for.
    #[arg(long, value_name = "VERSION|PATH|URL")]
    runtime: Option<String>,
    /// Prints where the time went.
    #[arg(long)]
    timings: bool,
    #[command(flatten)]
    engine: EngineArguments,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Emit {
    Crate,
    Document,
}

pub(crate) fn run(program: &Program, arguments: &Arguments) -> Result<Outcome, String> {
    let out = match (arguments.emit, &arguments.out) {
        (Emit::Document, out) => {
            return document(&arguments.spec, out.as_deref(), arguments.timings);
        }
        (Emit::Crate, Some(out)) => out,
        (Emit::Crate, None) => return Err("--out is missing: the folder of the crate".to_owned()),
    };
    let name = match &arguments.name {
        Some(name) => name.clone(),
        None => package_name(out),
    };
    let runtime = runtime(program, arguments.runtime.as_deref(), out)?;
    let options = CrateOptions {
        runtime: runtime.to_toml(""),
        standalone: true,
        engine: arguments.engine.engine()?,
        ..CrateOptions::checked(&name)?
    };
    let (folder, file) = split(&arguments.spec)?;
    let mut stopwatch = Stopwatch::with_progress();
    let outcome = trace_crate(&DiskFiles::new(folder), &file, &options, &mut stopwatch)
        .map_err(|error| format!("{error}; please report it"))?;
    let (generated, basis) = match outcome.generated {
        Some(traced) => (Some(traced.generated), traced.basis),
        None => (None, None),
    };
    // Taking the document apart takes as long as writing half of the files.
    std::thread::spawn(move || drop(basis));
    if let Some(generated) = &generated {
        stopwatch.start("write");
        put(out, &generated.files).map_err(|error| error.to_string())?;
        stopwatch.stop("write");
    }
    let stages = stopwatch.finish();
    show(&outcome.diagnostics, &outcome.sources);
    if let Some(generated) = &generated {
        println!(
            "{name}: {} operations, {} types, {} files in {}",
            generated.operations,
            generated.types,
            generated.files.len(),
            out.display()
        );
        for line in generated.losses.lines() {
            println!("{line}");
        }
    }
    if arguments.timings {
        print!("{}", stages::report(&stages));
    }
    Ok(match generated {
        Some(_) => Outcome::Fine,
        None => Outcome::Failed,
    })
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
fn document(spec: &Path, out: Option<&Path>, timings: bool) -> Result<Outcome, String> {
    let (folder, file) = split(spec)?;
    let mut stopwatch = Stopwatch::with_progress();
    stopwatch.start("bundle");
    let outcome = bundle(&DiskFiles::new(folder), &file);
    stopwatch.stop("bundle");
    let stages = stopwatch.finish();
    if timings {
        // Standard output may be the document.
        eprint!("{}", stages::report(&stages));
    }
    show(&outcome.diagnostics, &outcome.sources);
    let Some(bundle) = outcome.generated else {
        return Ok(Outcome::Failed);
    };
    let Some(out) = out else {
        print!("{}", bundle.to_yaml());
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
fn show(diagnostics: &Diagnostics, sources: &Sources) {
    let text = diagnostics.render(sources, std::io::stderr().is_terminal());
    if !text.is_empty() {
        eprintln!("{text}");
    }
}
