//! Runs the tests of the crates of a corpus run: what `cargo test` does in each of them, with one
//! target folder for all.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::compile::package_of;
use super::document::Row;

/// Most failures that are kept of one crate.
const MAX_FAILURES: usize = 20;

/// What came of the tests of one crate.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tests {
    /// How many were run.
    pub(super) run: usize,
    /// How many of them failed.
    pub(super) failed: usize,
    /// The first of those by name, or why there are none to tell.
    pub(super) failures: Vec<String>,
}

impl Tests {
    pub(super) fn are_green(&self) -> bool {
        self.failed == 0 && self.failures.is_empty()
    }

    /// Adds what a test program said.
    fn add(&mut self, program: &str, output: &Output) {
        let text = String::from_utf8_lossy(&output.stdout);
        let mut said_result = false;
        for line in text.lines() {
            if let Some(result) = line.strip_prefix("test result: ") {
                said_result = true;
                self.run += count(result, "passed") + count(result, "failed");
                self.failed += count(result, "failed");
            } else if let Some(name) = failed_test(line) {
                self.fail(format!("{program}: {name}"));
            }
        }
        if !output.status.success() && self.failed == 0 || !said_result {
            let errors = String::from_utf8_lossy(&output.stderr);
            let first = errors
                .lines()
                .find(|line| line.starts_with("error"))
                .or_else(|| errors.lines().next_back())
                .unwrap_or_default();
            self.fail(format!("{program}: {}: {first}", output.status));
        }
    }

    fn fail(&mut self, failure: String) {
        if self.failures.len() < MAX_FAILURES {
            self.failures.push(failure);
        }
    }
}

/// The number before a word of `ok. 3 passed; 1 failed; …`.
fn count(result: &str, what: &str) -> usize {
    let words: Vec<&str> = result.split([' ', ';']).collect();
    let number = words.windows(2).find_map(|pair| match pair {
        [number, word] if *word == what => number.parse().ok(),
        _ => None,
    });
    number.unwrap_or(0)
}

/// The name in `test NAME ... FAILED`.
fn failed_test(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

/// Builds and runs the tests of all crates that compile.
pub(super) fn run(
    rows: &mut [Row],
    crates: &Path,
    target: &Path,
    jobs: usize,
) -> Result<(), String> {
    let members: Vec<String> = rows
        .iter()
        .filter(|row| row.outcome == "generated" && row.compile_errors.is_empty())
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
                .map_err(|error| format!("cannot start {}: {error}", program.path.display()))?;
            tests.add(&program.name, &output);
        }
        let output = cargo(crates, target, jobs)
            .args(["--doc", "--package", &row.package])
            .output()
            .map_err(|error| format!("cannot start cargo: {error}"))?;
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

fn cargo(crates: &Path, target: &Path, jobs: usize) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["test", "--jobs", &jobs.to_string()])
        .arg("--manifest-path")
        .arg(crates.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .stdin(Stdio::null());
    command
}

/// Builds the tests; the programs of each crate.
fn build(
    members: &[String],
    crates: &Path,
    target: &Path,
    jobs: usize,
) -> Result<BTreeMap<String, Vec<Program>>, String> {
    let mut command = cargo(crates, target, jobs);
    command.args(["--lib", "--tests", "--no-run", "--quiet"]);
    command.args(["--message-format", "json"]);
    for member in members {
        command.args(["--package", member]);
    }
    let output = command
        .output()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the tests cannot be built:\n{errors}"));
    }
    let mut programs: BTreeMap<String, Vec<Program>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let at = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
        let package = at("/package_id").and_then(|id| package_of(id, members));
        if let (Some(package), Some(path)) = (package, at("/executable")) {
            let path = fs::canonicalize(path)
                .map_err(|error| format!("cannot find the test program {path}: {error}"))?;
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

/// The closing lines, and whether all tests pass.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_the_line_of_the_result() {
        let line = "FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 1 filtered out";
        assert_eq!((count(line, "passed"), count(line, "failed")), (12, 3));
    }

    #[test]
    fn a_failed_test_is_told_by_its_name() {
        assert_eq!(failed_test("test a::b ... FAILED"), Some("a::b"));
        assert_eq!(failed_test("test a::b ... ok"), None);
    }
}
