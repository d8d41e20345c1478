//! The size and the compile time of a generated crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Serialize;

use crate::cargo::cargo;
use crate::failure::Result;
use crate::files;

use super::measure::{self, Measured};

/// The size of a crate.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(super) struct Size {
    pub(super) files: usize,
    pub(super) lines: usize,
    pub(super) bytes: usize,
    /// Lines of code of operations, without documentation and empty lines.
    pub(super) operation_lines: usize,
    /// The number of setters of optional values.
    pub(super) setters: usize,
}

/// All Rust files in a folder, in order.
pub(super) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

pub(super) fn size(root: &Path) -> Size {
    let mut size = Size::default();
    for path in rust_files(&root.join("src")) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        size.files += 1;
        size.lines += text.lines().count();
        size.bytes += text.len();
        if path.starts_with(root.join("src/operations")) {
            size.setters += text.matches("mut self,").count();
            size.operation_lines += text
                .lines()
                .map(str::trim_start)
                .filter(|line| !line.is_empty() && !line.starts_with("//"))
                .count();
        }
    }
    size
}

/// The number of operations of a client of this generator.
pub(super) fn operations(root: &Path) -> usize {
    rust_files(&root.join("src/operations"))
        .iter()
        .map(|path| fs::read_to_string(path).unwrap_or_default())
        .map(|text| text.matches("Operation::new(&API,").count())
        .sum()
}

/// Compile times of one crate with one target folder. Its dependencies are built by a first run, which is not
/// counted.
pub(super) struct Compiling<'a> {
    pub(super) root: &'a Path,
    pub(super) package: &'a str,
    pub(super) target: &'a Path,
    pub(super) runs: usize,
}

impl Compiling<'_> {
    fn cargo(&self, arguments: &[&str], incremental: bool) -> Command {
        let mut command = cargo();
        command
            .args(arguments)
            .current_dir(self.root)
            .env("CARGO_TARGET_DIR", self.target)
            .env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" });
        command
    }

    fn clean(&self) -> Result<()> {
        measure::once(&mut self.cargo(&["clean", "--quiet", "--package", self.package], false))
            .map(drop)
    }

    /// Measures `cargo check` of the crate alone.
    pub(super) fn check(&self) -> Result<Measured> {
        measure::median(self.runs, || {
            self.clean()?;
            measure::once(&mut self.cargo(&["check", "--quiet"], false))
        })
    }

    /// Measures `cargo build --release` of the crate alone.
    pub(super) fn release(&self) -> Result<Measured> {
        measure::median(self.runs, || {
            measure::once(&mut self.cargo(
                &["clean", "--release", "--quiet", "--package", self.package],
                false,
            ))?;
            measure::once(&mut self.cargo(&["build", "--release", "--quiet"], false))
        })
    }

    /// Runs a release build for its result, without measuring it.
    pub(super) fn built(&self) -> Result<()> {
        measure::once(&mut self.cargo(&["build", "--release", "--quiet"], false)).map(drop)
    }

    /// Measures `cargo check` after an edit of one operation, with incremental compilation, which is the default.
    pub(super) fn touched(&self, file: &Path) -> Result<Measured> {
        let text = files::read(file)?;
        let mut changes = 0;
        let measured = measure::median(self.runs, || {
            changes += 1;
            let changed = format!("{text}\nconst _: usize = {changes};\n");
            files::write(file, &changed)?;
            measure::once(&mut self.cargo(&["check", "--quiet"], true))
        });
        files::write(file, &text)?;
        measured
    }
}

/// Writes a program that calls up to `most` operations without arguments, and returns the number of calls.
pub(super) fn caller(root: &Path, package: &str, program: &Path, most: usize) -> Result<usize> {
    let mut calls = Vec::new();
    for path in rust_files(&root.join("src/operations")) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let method = text.lines().find_map(|line| {
            let rest = line.strip_prefix("    pub fn ")?;
            let (name, rest) = rest.split_once("(&self)")?;
            rest.contains("->").then(|| name.to_owned())
        });
        calls.extend(method);
        if calls.len() == most {
            break;
        }
    }
    let client = format!("{}::Client", package.replace('-', "_"));
    write_caller(root, package, &client, &calls, program)?;
    Ok(calls.len())
}

/// Writes a program that calls methods of a client without arguments.
pub(super) fn write_caller(
    root: &Path,
    package: &str,
    client: &str,
    calls: &[String],
    program: &Path,
) -> Result<()> {
    let lines: String = calls
        .iter()
        .map(|call| format!("    let _ = client.{call}().await;\n"))
        .collect();
    let main = format!(
        r"//! Calls operations of a client that is never there: the compiler has to translate them nevertheless.
#![allow(deprecated)]

async fn call(client: {client}) {{
{lines}}}

fn main() {{
    if let Some(client) = std::hint::black_box(None::<{client}>) {{
        let mut calls: std::pin::Pin<Box<dyn Future<Output = ()>>> = Box::pin(call(client));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let _ = calls.as_mut().poll(&mut context);
    }}
}}
"
    );
    let manifest = format!(
        "[package]\nname = \"caller\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{package} = {{ path = {:?} }}\n\n[profile.release]\nstrip = true\n",
        root.display().to_string()
    );
    files::write_below(program, "Cargo.toml", &manifest)?;
    files::write_below(program, "src/main.rs", &main)
}
