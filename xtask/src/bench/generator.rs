//! `cargo xtask bench generator`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::cargo::cargo;
use crate::failure::{Failure, Result};
use crate::files;
use crate::root;

use super::crates::{self, Compiling};
use super::edit;
use super::figures::{Figures, Outcome, Row};
use super::growth;
use super::measure::{self, Measured};
use super::page;
use super::parts::{Choice, Part};
use super::peers::{self, Peer};
use super::picture;
use super::tables;

/// The number of operations called by the program whose release build is measured.
const CALLS: usize = 10;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// OpenAPI documents.
    #[arg(required = true)]
    documents: Vec<PathBuf>,
    #[command(flatten)]
    choice: Choice,
    /// Writes all figures to this file.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Writes the tables to this file instead of the terminal.
    #[arg(long)]
    markdown: Option<PathBuf>,
    /// Writes the tables into this page, between its comments `<!-- bench: … -->`, and draws the growth in a folder
    /// with the same name next to it.
    #[arg(long)]
    page: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let choice = &arguments.choice;
    let peers = peers::chosen(&choice.peers)?;
    let root = root::root()?;
    let scratch = root.join("target/bench");
    let work = choice.work.as_ref().unwrap_or(&scratch);
    let work = work.join(format!("bench-{}", std::process::id()));
    let bench = Bench {
        program: installed(&root)?,
        runtime: root.join("runtime"),
        scratch: &scratch,
        work: &work,
        choice,
    };
    let mut rows = Vec::new();
    for document in &arguments.documents {
        eprintln!("measuring {} …", document.display());
        rows.push(bench.document(document, &peers)?);
        // After every document, so that a run that is stopped keeps its results.
        let text = tables::markdown(&rows);
        if let Some(path) = &arguments.markdown {
            files::write(path, &text)?;
        }
        if let Some(path) = &arguments.json {
            let json = serde_json::to_string_pretty(&rows).map_err(Failure::reported)?;
            files::write(path, &json)?;
        }
        if let Some(page) = &arguments.page {
            publish(page, &rows)?;
        }
    }
    let _ = fs::remove_dir_all(&work);
    if arguments.page.is_none() && arguments.markdown.is_none() {
        println!("{}", tables::markdown(&rows));
    }
    let failed = rows.iter().any(|row| !row.problems.is_empty());
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn publish(page: &Path, rows: &[Row]) -> Result<()> {
    for table in tables::tables(rows) {
        page::fill(page, table.name, &table.text)?;
    }
    if rows.iter().any(|row| !row.growth.is_empty()) {
        let pictures = page.with_extension("");
        files::create_folder(&pictures)?;
        picture::growth(&pictures.join("growth.svg"), rows)?;
    }
    Ok(())
}

/// A release build of `clientwright`, as users install it, unlike `cargo xtask`, which has the allocator of the
/// system.
fn installed(root: &Path) -> Result<PathBuf> {
    let program = std::env::current_exe().map_err(Failure::reported)?;
    let target = program
        .ancestors()
        .nth(2)
        .ok_or("this program is not in a target folder")?;
    let mut command = cargo();
    command
        .args(["build", "--quiet", "--release", "--locked"])
        .args(["--package", "clientwright"])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", target);
    measure::once(&mut command)?;
    Ok(target
        .join("release")
        .join(format!("clientwright{}", std::env::consts::EXE_SUFFIX)))
}

struct Bench<'a> {
    /// The program of this generator.
    program: PathBuf,
    /// The runtime of this checkout.
    runtime: PathBuf,
    scratch: &'a Path,
    work: &'a Path,
    choice: &'a Choice,
}

impl Bench<'_> {
    fn generate(&self, spec: &Path, out: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command
            .arg("generate")
            .arg(spec)
            .args(["--name", "measured", "--standalone"]);
        command.arg("--runtime").arg(&self.runtime);
        command.arg("--out").arg(out);
        command
    }

    /// Generates a crate, and measures that if requested.
    fn generated(&self, out: &Path, command: impl Fn() -> Command) -> (Option<Outcome>, bool) {
        let run = || {
            set_aside(out)?;
            let parent = out.parent().unwrap_or(out);
            files::create_folder(parent)?;
            measure::once(&mut command())
        };
        if self.choice.has(Part::Generate) {
            let outcome = measure::median(self.choice.runs, run);
            let good = outcome.is_ok();
            (Some(outcome), good)
        } else {
            let outcome = run();
            let good = outcome.is_ok();
            (outcome.err().map(Err), good)
        }
    }

    fn document(&self, document: &Path, peers: &[&Peer]) -> Result<Row> {
        let stem = document
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        let work = self.work.join(&stem);
        let tree: Option<Value> = fs::read(document)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let out = work.join("own/measured");
        let (generation, good) = self.generated(&out, || self.generate(document, &out));
        let mut row = Row {
            document: stem,
            operations: tree.as_ref().map_or(0, operations),
            size: crates::size(&out),
            own: Figures {
                name: "this one".to_owned(),
                generation,
                ..Figures::default()
            },
            hello: None,
            growth: Vec::new(),
            edited: None,
            peers: Vec::new(),
            problems: Vec::new(),
        };
        row.own.lines = row.size.lines;
        row.own.methods = crates::operations(&out);
        row.peers = peers
            .iter()
            .map(|peer| self.peer(peer, document, &work))
            .collect();
        if !good {
            row.problems
                .extend(problem("generation", row.own.generation.as_ref()));
            return Ok(row);
        }
        if let Some(tree) = tree.as_ref().filter(|_| self.choice.has(Part::Growth)) {
            match self.growth(tree, &work) {
                Ok(growth) => row.growth = growth,
                Err(error) => row.problems.push(format!("growth: {error}")),
            }
        }
        if let Some(tree) = tree.as_ref().filter(|_| self.choice.has(Part::Edit)) {
            let project = edit::Project {
                folder: &work.join("project"),
                program: &self.program,
                runs: self.choice.runs,
            };
            match project.measured(tree) {
                Ok(edited) => row.edited = Some(edited),
                Err(error) => row.problems.push(format!("edit: {error}")),
            }
        }
        let touched = crates::rust_files(&out.join("src/operations"))
            .into_iter()
            .find(|path| !path.ends_with("mod.rs"));
        let program = work.join("own/caller");
        self.compile(&mut row.own, &out, touched.as_deref(), &program, || {
            crates::caller(&out, "measured", &program, CALLS)
        });
        row.problems
            .extend(problem("check", row.own.check.as_ref()));
        row.problems
            .extend(problem("rebuild", row.own.touched.as_ref()));
        row.problems
            .extend(problem("build", row.own.release.as_ref()));
        if let Some(tree) = tree.as_ref().filter(|_| self.choice.has(Part::Hello)) {
            match self.hello(tree, &out, &work) {
                Ok(sizes) => row.hello = Some(sizes),
                Err(error) => row.problems.push(format!("hello: {error}")),
            }
        }
        Ok(row)
    }

    fn growth(&self, tree: &Value, work: &Path) -> Result<Vec<(usize, Measured)>> {
        let out = work.join("grown");
        let measured = |times| {
            let spec = work.join(format!("times{times}.json"));
            files::write(&spec, &growth::repeated(tree, times).to_string())?;
            let measured = measure::median(self.choice.runs, || {
                set_aside(&out)?;
                measure::once(&mut self.generate(&spec, &out))
            })?;
            Ok((times, measured))
        };
        [1, 2, 4, 8].into_iter().map(measured).collect()
    }

    fn peer(&self, peer: &Peer, document: &Path, work: &Path) -> Figures {
        let out = work.join(peer.name).join("measured");
        let (generation, good) = self.generated(&out, || peer.command(document, &out));
        let mut figures = Figures {
            name: peer.name.to_owned(),
            generation,
            ..Figures::default()
        };
        if !good {
            return figures;
        }
        figures.methods = peers::methods(&out);
        if figures.methods == 0 {
            figures.generation = Some(Err("ended well, but wrote no operation".into()));
            return figures;
        }
        figures.lines = crates::size(&out).lines;
        if let Err(error) = peer.complete(&out) {
            figures.check = Some(Err(error));
            return figures;
        }
        let touched = peers::operations_file(&out);
        let program = work.join(peer.name).join("caller");
        self.compile(&mut figures, &out, touched.as_deref(), &program, || {
            peer.caller(&out, &program, CALLS)
        });
        figures
    }

    /// Compiles a crate in the requested ways, until one fails.
    fn compile(
        &self,
        figures: &mut Figures,
        out: &Path,
        touched: Option<&Path>,
        program: &Path,
        caller: impl Fn() -> Result<usize>,
    ) {
        let target = self.scratch.join("target");
        let compiling = |root| Compiling {
            root,
            package: "measured",
            target: &target,
            runs: self.choice.runs,
        };
        if self.choice.has(Part::Check) {
            let outcome = compiling(out).check();
            let failed = outcome.is_err();
            figures.check = Some(outcome);
            if failed {
                return;
            }
        }
        if let Some(file) = touched.filter(|_| self.choice.has(Part::Rebuild)) {
            figures.touched = Some(compiling(out).touched(file));
        }
        if self.choice.has(Part::Build) {
            figures.release = Some(caller().and_then(|calls| {
                figures.calls = calls;
                compiling(program).release()
            }));
        }
    }

    /// The sizes of programs that call one operation: with the complete client, and with a client of only that
    /// operation.
    fn hello(&self, tree: &Value, out: &Path, work: &Path) -> Result<(u64, u64)> {
        let target = self.scratch.join("target");
        let built = |root: &Path| -> Result<u64> {
            let program = work.join("hello");
            crates::caller(root, "measured", &program, 1)?;
            Compiling {
                root: &program,
                package: "measured",
                target: &target,
                runs: 1,
            }
            .built()?;
            let binary = fs::metadata(target.join("release/caller")).map_err(Failure::reported)?;
            Ok(binary.len())
        };
        let whole = built(out)?;
        // The path of the called operation, from its documentation in the file.
        let main = files::read(&work.join("hello/src/main.rs"))?;
        let method = main
            .split_once("client.")
            .and_then(|(_, rest)| rest.split_once('('))
            .map(|(name, _)| name.to_owned())
            .ok_or("no operation without arguments")?;
        let text = files::read(&out.join("src/operations").join(format!("{method}.rs")))?;
        let path = text
            .split_once("Operation::new(&API, Method::Get, \"")
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(path, _)| path.to_owned())
            .ok_or("the operation is not a GET")?;
        let spec = work.join("reduced.json");
        files::write(&spec, &growth::reduced(tree, &path).to_string())?;
        let small = work.join("reduced");
        measure::once(&mut self.generate(&spec, &small))?;
        Ok((whole, built(&small)?))
    }
}

/// Moves a folder of an earlier run out of the way. Deleting it would slow down the next run, because file systems
/// are slow to reuse space that was just deleted.
fn set_aside(out: &Path) -> Result<()> {
    if !out.exists() {
        return Ok(());
    }
    let free = (0_u32..)
        .map(|number| out.with_extension(number.to_string()))
        .find(|path| !path.exists());
    files::rename(out, &free.unwrap_or_default())
}

fn problem(part: &str, outcome: Option<&Outcome>) -> Option<String> {
    let error = outcome?.as_ref().err()?;
    Some(format!("{part}: {error}"))
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
