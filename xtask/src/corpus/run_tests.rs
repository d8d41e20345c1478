//! Runs the tests of the crates of a corpus run, like `cargo test` in each of them, with a single target folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::cargo;
use crate::failure::{Action, Failure, Result};

use super::compile::package_of;
use super::row::Row;
use super::test_results::Tests;

/// Builds and runs the tests of all crates that compile.
pub(super) fn run(rows: &mut [Row], crates: &Path, target: &Path, jobs: usize) -> Result<()> {
    let members: Vec<String> = rows
        .iter()
        .filter(|row| row.is_generated() && row.compile_errors.is_empty())
        .map(|row| row.package.clone())
        .collect();
    if members.is_empty() {
        return Ok(());
    }
    let programs = build(&members, crates, target, jobs)?;
    for row in rows.iter_mut().filter(|row| members.contains(&row.package)) {
        let mut tests = Tests::default();
        for program in programs.get(&row.package).into_iter().flatten() {
            let output = Command::new(&program.path)
                .current_dir(crates.join(&row.package))
                .stdin(Stdio::null())
                .output()
                .map_err(Failure::start(program.path.display()))?;
            tests.add(&program.name, &output);
        }
        let output = cargo_test(crates, target, jobs)
            .args(["--doc", "--package", &row.package])
            .output()
            .map_err(Failure::start("cargo"))?;
        tests.add("documentation", &output);
        row.tests = Some(tests);
    }
    Ok(())
}

/// A test program.
struct Program {
    name: String,
    path: PathBuf,
}

fn cargo_test(crates: &Path, target: &Path, jobs: usize) -> Command {
    let mut command = cargo::cargo();
    command
        .args(["test", "--jobs", &jobs.to_string()])
        .arg("--manifest-path")
        .arg(crates.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .stdin(Stdio::null());
    command
}

/// Builds the tests, and returns the programs of each crate.
fn build(
    members: &[String],
    crates: &Path,
    target: &Path,
    jobs: usize,
) -> Result<BTreeMap<String, Vec<Program>>> {
    let mut command = cargo_test(crates, target, jobs);
    command.args(["--tests", "--no-run", "--quiet"]);
    command.args(["--message-format", "json"]);
    for member in members {
        command.args(["--package", member]);
    }
    let output = command.output().map_err(Failure::start("cargo"))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the tests cannot be built:\n{errors}").into());
    }
    let mut programs: BTreeMap<String, Vec<Program>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let at = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
        let package = at("/package_id").and_then(|id| package_of(id, members));
        if let (Some(package), Some(path)) = (package, at("/executable")) {
            let path =
                fs::canonicalize(path).map_err(Failure::file(Action::Read, Path::new(path)))?;
            programs
                .entry(package.to_owned())
                .or_default()
                .push(Program {
                    name: at("/target/name").unwrap_or_default().to_owned(),
                    path,
                });
        }
    }
    Ok(programs)
}

/// Prints the summary; returns whether all tests pass.
pub(super) fn close(rows: &[Row]) -> bool {
    let done = || {
        rows.iter()
            .filter_map(|row| Some((row, row.tests.as_ref()?)))
    };
    for (row, tests) in done() {
        for failure in &tests.failures {
            println!("test: {}: {failure}", row.path);
        }
    }
    let sum = |of: fn(&Tests) -> usize| done().map(|(_, tests)| of(tests)).sum::<usize>();
    let (run, failed) = (sum(|tests| tests.run), sum(|tests| tests.failed));
    println!(
        "tests: {} passed of {run} in {} crates",
        run.saturating_sub(failed),
        done().count()
    );
    done().all(|(_, tests)| tests.are_green())
}
