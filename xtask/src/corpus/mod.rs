//! `cargo xtask corpus`: runs the generator on folders with many OpenAPI documents.
//!
//! Each document is processed in a separate process, so that a crash of the generator is counted instead of ending
//! the run.

mod command_line;
mod command_lines;
mod compile;
mod document;
mod find;
mod outcome;
mod refused;
mod round_trip;
mod row;
mod run_tests;
mod test_results;
mod values;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use clientwright::engine::EngineArguments;
use clientwright::exit_code::Outcome;
use clientwright::progress::Progress;
use clientwright::table;
use clientwright_generator::api::Degradations;

use crate::failure::{Failure, Result};
use crate::files;
use crate::root;

use document::Besides;
use outcome::Generation;
use refused::Refused;
use round_trip::Exceptions;
use row::Row;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders with OpenAPI documents.
    #[arg(required = true)]
    directories: Vec<PathBuf>,
    /// Type-checks every generated crate.
    #[arg(long)]
    compile: bool,
    /// Runs the tests of every generated crate. Implies `--compile`.
    #[arg(long)]
    test: bool,
    /// Reads and writes values generated from the schemas, and the examples, with the generated types, and compares
    /// the results. Implies `--compile`.
    #[arg(long)]
    round_trip: bool,
    /// Generates a command line for each client, builds it, and runs each of its commands with `--help`.
    #[arg(long)]
    command_lines: bool,
    /// The number of values for each schema.
    #[arg(long, default_value_t = 8)]
    values: usize,
    /// Only documents whose path contains this text; several are separated by commas.
    #[arg(long)]
    only: Option<String>,
    /// The number of documents that are processed in parallel.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// Writes a row for each document to this file.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Shows every document in the table, not only those with problems.
    #[arg(long)]
    all: bool,
    /// Generates a single document and prints its row; the run starts this for each document.
    #[arg(long, hide = true)]
    one: Option<PathBuf>,
    /// Folders that documents may refer to, in addition to their own; those of the run.
    #[arg(long, hide = true)]
    allow_read: Vec<PathBuf>,
    #[command(flatten)]
    engine: EngineArguments,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    if let Some(path) = &arguments.one {
        let out = arguments
            .directories
            .first()
            .ok_or("no folder for the crate")?;
        println!(
            "{}",
            document::generate(
                path,
                out,
                Besides {
                    values: arguments.values,
                    command_line: arguments.command_lines,
                },
                arguments.engine.engine()?,
                &arguments.allow_read
            )?
        );
        return Ok(ExitCode::SUCCESS);
    }
    let mut progress = Progress::start();
    progress.tell(0, 1, "looking for documents");
    let documents = find::documents(&arguments.directories, arguments.only.as_deref())?;
    let scratch = root::root()?.join("target/corpus");
    let crates = scratch.join("crates");
    let _ = fs::remove_dir_all(&crates);
    files::create_folder(&crates)?;
    let refused = Refused::read(&root::root()?.join("xtask/refused-documents.txt"))?;
    let exceptions = Exceptions::read(&root::root()?.join("xtask/round-trip-exceptions.toml"))?;
    let jobs = arguments.jobs.max(1);
    let mut rows = generate_all(&documents, &crates, arguments, &progress);
    let phase = |what: &str| progress.tell(documents.len(), documents.len(), what);
    let compiled = if arguments.compile || arguments.test || arguments.round_trip {
        let members: Vec<String> = rows
            .iter()
            .filter(|row| row.is_generated())
            .map(|row| row.package.clone())
            .collect();
        phase("type-checking the crates");
        let failed = compile::check(&crates, &members, &scratch.join("target"), jobs)?;
        for row in &mut rows {
            if let Some(errors) = failed.get(&row.package) {
                row.compile_errors.clone_from(errors);
            }
        }
        Some((members.len() - failed.len(), members.len()))
    } else {
        None
    };
    if arguments.test {
        phase("running the tests of the crates");
        run_tests::run(&mut rows, &crates, &scratch.join("target"), jobs)?;
    }
    if arguments.round_trip {
        phase("sending values through the types");
        round_trip::run(&mut rows, &crates, &scratch, jobs)?;
    }
    if arguments.command_lines {
        phase("building the command lines");
        command_lines::run(&mut rows, &crates, &scratch.join("target"), jobs)?;
    }
    progress.finish();
    print(&rows, arguments.all);
    if let Some(path) = &arguments.json {
        let text = serde_json::to_string_pretty(&rows).map_err(Failure::reported)?;
        files::write(path, &text)?;
    }
    let all_green = !arguments.test || run_tests::close(&rows);
    let nothing_lost = !arguments.round_trip || round_trip::close(&rows, &exceptions);
    let all_help = !arguments.command_lines || command_lines::close(&rows);
    let contradictions = refused.contradictions(&rows);
    for line in &contradictions {
        println!("{line}");
    }
    let generated_well = close(&rows, compiled) && contradictions.is_empty();
    Ok(if generated_well && nothing_lost && all_green && all_help {
        ExitCode::SUCCESS
    } else {
        Outcome::Failed.into()
    })
}

fn generate_all(
    documents: &[PathBuf],
    crates: &Path,
    arguments: &Arguments,
    progress: &Progress,
) -> Vec<Row> {
    let besides = Besides {
        values: match arguments.round_trip {
            true => arguments.values.max(1),
            false => 0,
        },
        command_line: arguments.command_lines,
    };
    // Documents of a corpus refer to neighboring folders.
    let allowed: Vec<PathBuf> = arguments
        .directories
        .iter()
        .filter_map(|folder| std::path::absolute(folder).ok())
        .collect();
    let next = AtomicUsize::new(0);
    let rows: Mutex<Vec<(usize, Row)>> = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..arguments.jobs.max(1) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(path) = documents.get(index) else {
                        return;
                    };
                    progress.tell(index, documents.len(), &path.display().to_string());
                    let package = format!("corpus-{index:04}");
                    let row = document::in_process(
                        path,
                        &crates.join(&package),
                        &package,
                        besides,
                        &arguments.engine,
                        &allowed,
                    );
                    if let Ok(mut rows) = rows.lock() {
                        rows.push((index, row));
                    }
                }
            });
        }
    });
    let mut rows = rows.into_inner().unwrap_or_default();
    rows.sort_by_key(|(index, _)| *index);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn print(rows: &[Row], all: bool) {
    let head = [
        "document",
        "outcome",
        "operations",
        "schemas",
        "untyped",
        "values lost",
        "lines",
        "ms",
        "first finding",
    ];
    let mut cells = vec![head.map(str::to_owned).to_vec()];
    for row in rows {
        let lost = row.round_trip.as_ref().map_or(0, |values| values.failed);
        let wrong = row.first_problem();
        if !all && row.is_generated() && wrong.is_none() && lost == 0 {
            continue;
        }
        let finding = wrong.unwrap_or(&row.finding);
        cells.push(vec![
            row.path.clone(),
            row.verdict().to_string(),
            row.operations.to_string(),
            row.schemas.to_string(),
            row.untyped.to_string(),
            lost.to_string(),
            row.lines.to_string(),
            row.milliseconds.to_string(),
            finding.chars().take(100).collect(),
        ]);
    }
    if cells.len() > 1 {
        for line in table::lines(&cells) {
            println!("{line}");
        }
    }
}

/// Prints what has no effect, and the summary; returns whether all documents succeeded.
fn close(rows: &[Row], compiled: Option<(usize, usize)>) -> bool {
    let count = |outcome: Generation| rows.iter().filter(|row| row.outcome == outcome).count();
    let sum = |value: fn(&Row) -> usize| rows.iter().map(value).sum::<usize>();
    let mut losses = Degradations::default();
    for row in rows {
        add(
            &mut losses.keywords_without_effect,
            &row.keywords_without_effect,
        );
        add(&mut losses.media_types_left_out, &row.media_types_left_out);
        losses.wrong_examples += row.wrong_examples;
    }
    for line in losses.lines() {
        println!("{line}");
    }
    let compile_text = match compiled {
        Some((good, all)) => format!("{good} compiled of {all}"),
        None => "0 compiled of 0".to_owned(),
    };
    println!(
        "corpus: {} documents, {} generated, {} rejected, {} crashed, {} operations ({} omitted), {} schemas ({} untyped), {compile_text}",
        rows.len(),
        count(Generation::Generated),
        count(Generation::Refused),
        count(Generation::Crashed),
        sum(|row| row.operations),
        sum(|row| row.left_out),
        sum(|row| row.schemas),
        sum(|row| row.untyped),
    );
    let all_compiled = compiled.is_none_or(|(good, all)| good == all);
    let unsafe_docs = rows.iter().filter(|row| !row.doc_defects.is_empty());
    count(Generation::Crashed) == 0 && all_compiled && unsafe_docs.count() == 0
}

fn add(all: &mut BTreeMap<String, usize>, counts: &BTreeMap<String, usize>) {
    for (name, times) in counts {
        *all.entry(name.clone()).or_default() += times;
    }
}
