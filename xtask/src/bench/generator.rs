//! `cargo xtask bench generator`.

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
use super::tables;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// OpenAPI documents.
    #[arg(required = true)]
    documents: Vec<PathBuf>,
    /// How often each thing is measured; the median counts.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// What is measured beside generation, separated by commas; all of it where left out.
    #[arg(long, value_enum, value_delimiter = ',')]
    parts: Option<Vec<Part>>,
    /// Writes all figures to this file.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Writes the tables to this file instead of the terminal.
    #[arg(long)]
    markdown: Option<PathBuf>,
}

/// What can be measured on its own; some of it takes long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Nothing but generation.
    None,
    /// Generation of the document 1, 2, 4 and 8 times over.
    Growth,
    /// `cargo check` of what was generated, here and by the others.
    Check,
    /// `cargo check` after an operation was touched.
    Touched,
    /// Release build of a program that calls ten operations.
    Release,
    /// Size of a program that calls one operation.
    Hello,
}

impl Arguments {
    fn has(&self, part: Part) -> bool {
        self.parts
            .as_ref()
            .is_none_or(|parts| parts.contains(&part))
    }
}

/// All figures of one document.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    pub(super) document: String,
    pub(super) operations: usize,
    pub(super) generation: Measured,
    pub(super) size: Size,
    pub(super) check: Option<Measured>,
    pub(super) touched: Option<Measured>,
    /// Release build of a program that calls so many operations.
    pub(super) calls: usize,
    pub(super) release: Option<Measured>,
    /// Bytes of a program that calls one operation, and of the same with a client of just that one.
    pub(super) hello: Option<(u64, u64)>,
    /// Generation of the document 1, 2, 4 and 8 times over.
    pub(super) growth: Vec<(usize, Measured)>,
    pub(super) peers: Vec<PeerRow>,
}

#[derive(Debug, Serialize)]
pub(super) struct PeerRow {
    pub(super) name: String,
    pub(super) generation: Option<Measured>,
    pub(super) lines: usize,
    pub(super) check: Option<Measured>,
    /// Why there is no figure.
    pub(super) problem: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let scratch = root::root().join("target/bench");
    // Nothing is deleted before the end: right after that, file systems are slow to make files.
    let work = scratch.join(format!("work-{}", std::process::id()));
    let mut rows = Vec::new();
    for document in &arguments.documents {
        eprintln!("measuring {} …", document.display());
        rows.push(one(document, &work, &scratch, arguments)?);
    }
    let _ = fs::remove_dir_all(&work);
    let text = tables::markdown(&rows);
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

fn one(document: &Path, work: &Path, scratch: &Path, arguments: &Arguments) -> Result<Row, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let stem = document
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let work = work.join(&stem);
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
    let mut out = PathBuf::new();
    let generation = measure::median(arguments.runs, || {
        out = another(&work, "crate");
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
    if let Some(tree) = tree.as_ref().filter(|_| arguments.has(Part::Growth)) {
        for times in [1, 2, 4, 8] {
            let spec = work.join(format!("times{times}.json"));
            write(&spec, &growth::repeated(tree, times).to_string())?;
            let measured = measure::median(arguments.runs, || {
                measure::once(&mut generate(&spec, &another(&work, "grown")))
            })?;
            row.growth.push((times, measured));
        }
    }
    row.peers = peers::installed()
        .map(|peer| peer_row(peer, document, &work, scratch, arguments))
        .collect();
    compile(&mut row, &out, &work, scratch, arguments)?;
    if let Some(tree) = tree.filter(|_| arguments.has(Part::Hello)) {
        match hello(&tree, &out, &work, scratch, &generate) {
            Ok(sizes) => row.hello = Some(sizes),
            Err(problem) => eprintln!("no program with one call: {problem}"),
        }
    }
    Ok(row)
}

/// A folder that is not there yet.
fn another(work: &Path, name: &str) -> PathBuf {
    let free = (0_u32..).map(|number| work.join(format!("{name}-{number}")));
    free.into_iter()
        .find(|path| !path.exists())
        .unwrap_or_else(|| work.join(name))
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

fn peer_row(
    peer: &peers::Peer,
    document: &Path,
    work: &Path,
    scratch: &Path,
    arguments: &Arguments,
) -> PeerRow {
    let mut out = PathBuf::new();
    let generation = measure::median(arguments.runs, || {
        out = another(work, peer.name);
        fs::create_dir_all(&out).map_err(|error| error.to_string())?;
        measure::once(&mut peer.command(document, &out))
    });
    let mut row = PeerRow {
        name: peer.name.to_owned(),
        lines: crates::lines(&out),
        check: None,
        problem: generation.as_ref().err().cloned().unwrap_or_default(),
        generation: generation.ok(),
    };
    if row.generation.is_some() && row.lines == 0 {
        row.generation = None;
        row.problem = "wrote no Rust".to_owned();
    }
    if row.generation.is_some() && arguments.has(Part::Check) {
        // A target of its own: the dependencies have other features.
        let target = scratch.join(peer.name);
        let checked = peer.complete(&out).and_then(|package| {
            Compiling {
                root: &out,
                package: &package,
                target: &target,
                runs: arguments.runs,
            }
            .check()
        });
        row.problem = checked.as_ref().err().cloned().unwrap_or_default();
        row.check = checked.ok();
    }
    row
}

fn compile(
    row: &mut Row,
    out: &Path,
    work: &Path,
    scratch: &Path,
    arguments: &Arguments,
) -> Result<(), String> {
    let target = scratch.join("target");
    let compiling = Compiling {
        root: out,
        package: "measured",
        target: &target,
        runs: arguments.runs,
    };
    if arguments.has(Part::Check) {
        row.check = Some(compiling.check()?);
    }
    let operation = crates::rust_files(&out.join("src/operations"))
        .into_iter()
        .find(|path| !path.ends_with("mod.rs"));
    if let Some(operation) = operation.filter(|_| arguments.has(Part::Touched)) {
        row.touched = Some(compiling.touched(&operation)?);
    }
    if arguments.has(Part::Release) {
        let program = work.join("caller");
        row.calls = crates::caller(out, "measured", &program, 10)?;
        let compiling = Compiling {
            root: &program,
            ..compiling
        };
        row.release = Some(compiling.release()?);
    }
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
