//! One document of the corpus.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use client_generator::generate_crate;
use client_generator::render::{CrateOptions, Engine};
use client_generator::source::DiskFiles;
use serde::{Deserialize, Serialize};

use crate::engine::EngineArguments;
use crate::{generate, root};

/// What came of one document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Row {
    pub(super) path: String,
    pub(super) package: String,
    /// `generated`, `refused` or `crashed`.
    pub(super) outcome: String,
    pub(super) operations: usize,
    pub(super) left_out: usize,
    pub(super) schemas: usize,
    pub(super) untyped: usize,
    pub(super) types: usize,
    pub(super) files: usize,
    pub(super) lines: usize,
    pub(super) bytes: usize,
    pub(super) milliseconds: u128,
    /// How often each code was found.
    pub(super) codes: BTreeMap<String, usize>,
    /// The first error, else the first warning.
    pub(super) finding: String,
    pub(super) compile_errors: Vec<String>,
}

/// Generates the crate in a process of its own.
pub(super) fn in_process(path: &Path, out: &Path, package: &str, engine: &EngineArguments) -> Row {
    let crashed = |why: String| Row {
        path: path.display().to_string(),
        package: package.to_owned(),
        outcome: "crashed".to_owned(),
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

/// Generates the crate into `out`; the row as JSON.
pub(super) fn generate(path: &Path, out: &Path, engine: Engine) -> Result<String, String> {
    let started = Instant::now();
    let package = out
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let runtime = generate::relative(out, &root::root().join("runtime"))?;
    let options = CrateOptions {
        runtime: format!("{{ path = {runtime:?} }}"),
        engine,
        ..CrateOptions::new(package.clone())
    };
    let (folder, file) = generate::split(path)?;
    let outcome = generate_crate(&DiskFiles::new(folder), &file, &options)
        .map_err(|error| error.to_string())?;
    let mut row = Row {
        path: path.display().to_string(),
        package,
        outcome: "refused".to_owned(),
        milliseconds: started.elapsed().as_millis(),
        ..Row::default()
    };
    for diagnostic in outcome.diagnostics.sorted() {
        *row.codes.entry(diagnostic.code.to_owned()).or_default() += 1;
    }
    let first = outcome.diagnostics.sorted();
    row.finding = first
        .first()
        .map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.message))
        .unwrap_or_default();
    if let Some(generated) = outcome.generated {
        row.outcome = "generated".to_owned();
        row.operations = generated.operations;
        row.left_out = generated.losses.operations_left_out;
        row.schemas = generated.schemas;
        row.untyped = generated.losses.untyped_schemas;
        row.types = generated.types;
        row.files = generated.files.len();
        for (path, text) in &generated.files {
            row.lines += text.lines().count();
            row.bytes += text.len();
            let target = out.join(path);
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent).map_err(|error| error.to_string())?;
            }
            fs::write(&target, text).map_err(|error| error.to_string())?;
        }
    }
    serde_json::to_string(&row).map_err(|error| error.to_string())
}
