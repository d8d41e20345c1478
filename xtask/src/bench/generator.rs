//! `cargo xtask bench generator`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde::Serialize;
use serde_json::Value;

use crate::root;

use super::crates::{self, Compiling, Size};
use super::growth;
use super::measure::{self, Measured};
use super::peers;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// OpenAPI documents.
    #[arg(required = true)]
    documents: Vec<PathBuf>,
    /// How often each thing is measured; the median counts.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Only generation, nothing is compiled.
    #[arg(long)]
    generate_only: bool,
    /// Writes all figures to this file.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Writes the tables to this file instead of the terminal.
    #[arg(long)]
    markdown: Option<PathBuf>,
}

/// All figures of one document.
#[derive(Debug, Serialize)]
struct Row {
    document: String,
    operations: usize,
    generation: Measured,
    size: Size,
    check: Option<Measured>,
    touched: Option<Measured>,
    /// Release build of a program that calls so many operations.
    calls: usize,
    release: Option<Measured>,
    /// Bytes of a program that calls one operation, and of the same with a client of just that one.
    hello: Option<(u64, u64)>,
    /// Generation of the document 1, 2, 4 and 8 times over.
    growth: Vec<(usize, Measured)>,
    peers: Vec<PeerRow>,
}

#[derive(Debug, Serialize)]
struct PeerRow {
    name: String,
    generation: Option<Measured>,
    lines: usize,
    /// Why there is no figure.
    problem: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let scratch = root::root().join("target/bench");
    let _ = fs::remove_dir_all(scratch.join("work"));
    let mut rows = Vec::new();
    for document in &arguments.documents {
        eprintln!("measuring {} …", document.display());
        rows.push(one(document, &scratch, arguments)?);
    }
    let text = markdown(&rows);
    match &arguments.markdown {
        Some(path) => write(path, &text)?,
        None => println!("{text}"),
    }
    if let Some(path) = &arguments.json {
        let json = serde_json::to_string_pretty(&rows).map_err(|error| error.to_string())?;
        write(path, &json)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

fn one(document: &Path, scratch: &Path, arguments: &Arguments) -> Result<Row, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let stem = document
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let work = scratch.join("work").join(&stem);
    fs::create_dir_all(&work).map_err(|error| error.to_string())?;
    let generate = |spec: &Path, out: &Path| {
        let mut command = Command::new(&program);
        command
            .arg("generate")
            .arg(spec)
            .args(["--name", "measured"]);
        command.arg("--out").arg(out);
        command
    };
    let out = work.join("crate");
    let generation = measure::median(arguments.runs, || {
        let _ = fs::remove_dir_all(&out);
        measure::once(&mut generate(document, &out))
    })?;
    let tree: Option<Value> = fs::read(document)
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let mut row = Row {
        document: stem,
        operations: tree.as_ref().map_or(0, operations),
        generation,
        size: crates::size(&out),
        check: None,
        touched: None,
        calls: 0,
        release: None,
        hello: None,
        growth: Vec::new(),
        peers: Vec::new(),
    };
    if let Some(tree) = &tree {
        for times in [1, 2, 4, 8] {
            let spec = work.join(format!("times{times}.json"));
            write(&spec, &growth::repeated(tree, times).to_string())?;
            let out = work.join("grown");
            let measured = measure::median(arguments.runs, || {
                let _ = fs::remove_dir_all(&out);
                measure::once(&mut generate(&spec, &out))
            })?;
            row.growth.push((times, measured));
        }
    }
    row.peers = peers::installed()
        .map(|peer| peer_row(peer, document, &work, arguments.runs))
        .collect();
    if !arguments.generate_only {
        compile(&mut row, &out, &work, scratch, arguments.runs)?;
        if let Some(tree) = &tree {
            row.hello = hello(tree, &out, &work, scratch, &generate).ok();
        }
    }
    Ok(row)
}

fn operations(tree: &Value) -> usize {
    let methods = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    tree.pointer("/paths")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(|paths| paths.values())
        .filter_map(Value::as_object)
        .flat_map(|item| item.keys())
        .filter(|key| methods.contains(&key.as_str()))
        .count()
}

fn peer_row(peer: &peers::Peer, document: &Path, work: &Path, runs: usize) -> PeerRow {
    let out = work.join(peer.name);
    let generation = measure::median(runs, || {
        let _ = fs::remove_dir_all(&out);
        measure::once(&mut peer.command(document, &out))
    });
    let lines = crates::rust_files(&out)
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .map(|text| text.lines().count())
        .sum();
    PeerRow {
        name: peer.name.to_owned(),
        problem: generation.as_ref().err().cloned().unwrap_or_default(),
        generation: generation.ok(),
        lines,
    }
}

fn compile(
    row: &mut Row,
    out: &Path,
    work: &Path,
    scratch: &Path,
    runs: usize,
) -> Result<(), String> {
    let target = scratch.join("target");
    let compiling = Compiling {
        root: out,
        package: "measured",
        target: &target,
        runs,
    };
    row.check = Some(compiling.check()?);
    let operation = crates::rust_files(&out.join("src/operations"))
        .into_iter()
        .find(|path| !path.ends_with("mod.rs"));
    if let Some(operation) = operation {
        row.touched = Some(compiling.touched(&operation)?);
    }
    let program = work.join("caller");
    row.calls = crates::caller(out, "measured", &program, 10)?;
    let compiling = Compiling {
        root: &program,
        package: "measured",
        target: &target,
        runs,
    };
    row.release = Some(compiling.release()?);
    Ok(())
}

/// Size of a program that calls one operation of the whole client, and of a client of just that one.
fn hello(
    tree: &Value,
    out: &Path,
    work: &Path,
    scratch: &Path,
    generate: &dyn Fn(&Path, &Path) -> Command,
) -> Result<(u64, u64), String> {
    let target = scratch.join("target");
    let built = |root: &Path| -> Result<u64, String> {
        let program = work.join("hello");
        crates::caller(root, "measured", &program, 1)?;
        Compiling {
            root: &program,
            package: "measured",
            target: &target,
            runs: 1,
        }
        .release()?;
        let binary = fs::metadata(target.join("release/caller")).map_err(|e| e.to_string())?;
        Ok(binary.len())
    };
    let whole = built(out)?;
    // The path of the operation that was called, from its description in the file.
    let main = fs::read_to_string(work.join("hello/src/main.rs")).map_err(|e| e.to_string())?;
    let method = main
        .split_once("client.")
        .and_then(|(_, rest)| rest.split_once('('))
        .map(|(name, _)| name.to_owned())
        .ok_or("no operation without arguments")?;
    let file = out.join("src/operations").join(format!("{method}.rs"));
    let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let path = text
        .split_once("Operation::new(&API, Method::Get, \"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(path, _)| path.to_owned())
        .ok_or("the operation is no GET")?;
    let spec = work.join("reduced.json");
    write(&spec, &growth::reduced(tree, &path).to_string())?;
    let small = work.join("reduced");
    measure::once(&mut generate(&spec, &small))?;
    Ok((whole, built(&small)?))
}

fn markdown(rows: &[Row]) -> String {
    let mut text = String::from(
        "## Generation\n\n| document | operations | generator | s | MiB | lines |\n|---|--:|---|--:|--:|--:|\n",
    );
    for row in rows {
        let _ = writeln!(
            text,
            "| {} | {} | **this one** | {:.2} | {:.0} | {} |",
            row.document,
            row.operations,
            row.generation.seconds,
            row.generation.megabytes,
            row.size.lines
        );
        for peer in &row.peers {
            match peer.generation {
                Some(it) => {
                    let _ = writeln!(
                        text,
                        "| {} | {} | {} | {:.2} | {:.0} | {} |",
                        row.document,
                        row.operations,
                        peer.name,
                        it.seconds,
                        it.megabytes,
                        peer.lines
                    );
                }
                None => {
                    let first = peer.problem.lines().last().unwrap_or_default();
                    let _ = writeln!(
                        text,
                        "| {} | {} | {} | – | – | {first} |",
                        row.document, row.operations, peer.name
                    );
                }
            }
        }
    }
    text.push_str("\n## What is generated\n\n| document | files | lines | bytes per operation | lines of code per operation outside types |\n|---|--:|--:|--:|--:|\n");
    for row in rows {
        let operations = row.operations.max(1);
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} |",
            row.document,
            row.size.files,
            row.size.lines,
            row.size.bytes / operations,
            row.size.operation_lines / operations
        );
    }
    text.push_str("\n## Growth: the document several times over, seconds and MiB of generation\n\n| document | 1× | 2× | 4× | 8× |\n|---|--:|--:|--:|--:|\n");
    for row in rows.iter().filter(|row| !row.growth.is_empty()) {
        let cells: Vec<String> = row
            .growth
            .iter()
            .map(|(_, it)| format!("{:.2} / {:.0}", it.seconds, it.megabytes))
            .collect();
        let _ = writeln!(text, "| {} | {} |", row.document, cells.join(" | "));
    }
    if rows.iter().any(|row| row.check.is_some()) {
        text.push_str("\n## Compilation of the crate alone\n\n| document | check s | MiB | check after touching an operation s | release of a program with calls | s | MiB | one call, bytes | of a client of one operation |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for row in rows {
            let cell = |it: Option<Measured>, value: fn(Measured) -> f64| {
                it.map_or("–".to_owned(), |it| format!("{:.1}", value(it)))
            };
            let (whole, small) = row
                .hello
                .map_or(("–".to_owned(), "–".to_owned()), |(a, b)| {
                    (a.to_string(), b.to_string())
                });
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} | {} | {whole} | {small} |",
                row.document,
                cell(row.check, |it| it.seconds),
                cell(row.check, |it| it.megabytes),
                cell(row.touched, |it| it.seconds),
                row.calls,
                cell(row.release, |it| it.seconds),
                cell(row.release, |it| it.megabytes),
            );
        }
    }
    text
}
