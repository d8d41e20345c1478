//! One document of the corpus.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use clientwright::engine::EngineArguments;
use clientwright::paths;
use clientwright::stages::{Stopwatch, peak_memory};
use clientwright_generator::diagnostics::Severity;
use clientwright_generator::render::{CommandLineOptions, CrateOptions, Engine};
use clientwright_generator::source::DiskFiles;
use clientwright_generator::{generate_crate, trace_crate};

use super::command_lines;
use super::outcome::Generation;
use super::round_trip;
use super::row::Row;
use crate::failure::{Failure, Result};
use crate::files;
use crate::root;

/// Generates the crate in a separate process.
pub(super) fn in_process(
    path: &Path,
    out: &Path,
    package: &str,
    besides: Besides,
    engine: &EngineArguments,
    allowed: &[PathBuf],
) -> Row {
    let crashed = |why: String| Row {
        path: path.display().to_string(),
        package: package.to_owned(),
        outcome: Generation::Crashed,
        finding: why,
        ..Row::default()
    };
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => return crashed(error.to_string()),
    };
    let output = Command::new(program)
        .arg("corpus")
        .arg(out)
        .arg("--one")
        .arg(path)
        .args(["--values", &besides.values.to_string()])
        .args(besides.command_line.then_some("--command-lines"))
        .args(
            allowed
                .iter()
                .flat_map(|folder| [OsStr::new("--allow-read"), folder.as_os_str()]),
        )
        .args(engine.arguments())
        .output();
    match output {
        Ok(output) => match serde_json::from_slice(&output.stdout) {
            Ok(row) => row,
            Err(_) => {
                let errors = String::from_utf8_lossy(&output.stderr);
                let first = errors.lines().find(|line| !line.trim().is_empty());
                crashed(format!("{}: {}", output.status, first.unwrap_or_default()))
            }
        },
        Err(error) => crashed(error.to_string()),
    }
}

/// What to generate in addition to the client.
#[derive(Clone, Copy)]
pub(super) struct Besides {
    /// The number of values for each schema.
    pub(super) values: usize,
    /// Whether to generate a command line.
    pub(super) command_line: bool,
}

/// Generates the crate and the requested additions into `out`, and returns the row as JSON.
pub(super) fn generate(
    path: &Path,
    out: &Path,
    besides: Besides,
    engine: Engine,
    allowed: &[PathBuf],
) -> Result<String> {
    let started = Instant::now();
    let package = out
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let runtime = paths::relative(out, &root::root()?.join("runtime"))?;
    let options = CrateOptions {
        runtime: format!("{{ path = {runtime:?} }}"),
        engine,
        has_command_line: besides.command_line,
        ..CrateOptions::new(package.clone())
    };
    let (folder, file) = paths::split(path)?;
    let mut stopwatch = Stopwatch::silent();
    let files = allowed
        .iter()
        .fold(DiskFiles::new(folder), DiskFiles::allow);
    let outcome =
        trace_crate(&files, &file, &options, &mut stopwatch).map_err(Failure::reported)?;
    let mut row = Row {
        path: path.display().to_string(),
        package: package.clone(),
        outcome: Generation::Refused,
        milliseconds: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        ..Row::default()
    };
    let findings = outcome.diagnostics.sorted();
    for finding in &findings {
        *row.codes.entry(finding.code.to_owned()).or_default() += 1;
    }
    row.finding = findings
        .iter()
        .find(|finding| finding.severity == Severity::Error)
        .or_else(|| findings.first())
        .map(|finding| format!("{} {}", finding.code, finding.message))
        .unwrap_or_default();
    if let Some(traced) = &outcome.generated {
        let generated = &traced.generated;
        row.outcome = Generation::Generated;
        row.operations = generated.operations;
        row.left_out = generated.degradations.operations_left_out;
        row.schemas = generated.schemas;
        row.untyped = generated.degradations.untyped_schemas;
        row.types = generated.types;
        row.files = generated.files.len();
        row.keywords_without_effect
            .clone_from(&generated.degradations.keywords_without_effect);
        row.media_types_left_out
            .clone_from(&generated.degradations.media_types_left_out);
        row.wrong_examples = generated.degradations.wrong_examples;
        stopwatch.start("write");
        for (path, text) in &generated.files {
            row.lines += text.lines().count();
            row.bytes += text.len();
            let defects = clientwright_generator::doc_defects(path, text).into_iter();
            row.doc_defects
                .extend(defects.map(|defect| format!("{path}, {defect}")));
            files::write_below(out, path, text)?;
        }
        stopwatch.stop("write");
        if besides.command_line {
            let name = command_lines::package(&package);
            let home = out.with_file_name(&name);
            let runtime = paths::relative(out, &root::root()?.join("cli-runtime"))?;
            let options = CrateOptions {
                name,
                has_command_line: false,
                command_line: Some(CommandLineOptions {
                    client_dependency: format!("{{ path = \"../{package}\" }}"),
                    client: package.clone(),
                    runtime: format!("{{ path = {runtime:?} }}"),
                }),
                ..options.clone()
            };
            let outcome = generate_crate(&files, &file, &options).map_err(Failure::reported)?;
            let generated = outcome.generated.map(|it| it.files).unwrap_or_default();
            for (path, text) in &generated {
                files::write_below(&home, path, text)?;
            }
        }
    }
    row.stages = stopwatch
        .finish()
        .into_iter()
        .map(|(stage, milliseconds)| (stage.to_owned(), milliseconds))
        .collect();
    // Before values are generated, which is not part of generating the crate.
    row.peak_memory_kib = peak_memory();
    let basis = outcome
        .generated
        .as_ref()
        .and_then(|traced| traced.stages.as_ref());
    if let Some(basis) = basis
        && besides.values > 0
    {
        let sources = &outcome.sources;
        row.round_trip = Some(round_trip::write_cases(
            basis,
            sources,
            out,
            &package,
            besides.values,
        )?);
    }
    serde_json::to_string(&row).map_err(Failure::reported)
}

/// Whether a path ends with these folders and this file.
pub(super) fn is_document(path: &str, end: &str) -> bool {
    let path = path.replace('\\', "/");
    path.strip_suffix(end)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
}
