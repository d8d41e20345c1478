//! Type-checks the crates of a corpus run as one workspace with one target folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use crate::cargo::{cargo, write_workspace};
use crate::failure::{Failure, Result};

/// The maximum number of errors kept per crate.
const MAX_ERRORS: usize = 5;

/// Checks all members, and returns the errors of those that do not compile.
pub(super) fn check(
    crates: &Path,
    members: &[String],
    target: &Path,
    jobs: usize,
) -> Result<BTreeMap<String, Vec<String>>> {
    if members.is_empty() {
        return Ok(BTreeMap::new());
    }
    write_workspace(crates, members)?;
    let output = cargo()
        .args([
            "check",
            "--workspace",
            "--lib",
            "--tests",
            "--keep-going",
            "--quiet",
        ])
        .args(["--message-format", "json", "--jobs", &jobs.to_string()])
        .arg("--manifest-path")
        .arg(crates.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .stdin(Stdio::null())
        .output()
        .map_err(Failure::start("cargo"))?;
    let mut failed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // The targets that were compiled, by crate.
    let mut made: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut finished = false;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        if message.get("reason").and_then(Value::as_str) == Some("build-finished") {
            finished = true;
        }
        let at = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
        let artifact = at("/reason") == Some("compiler-artifact");
        if !artifact && at("/message/level") != Some("error") {
            continue;
        }
        let package = at("/package_id").and_then(|id| package_of(id, members));
        if artifact {
            if let (Some(package), Some(target)) = (package, at("/target/name")) {
                made.entry(package).or_default().insert(target.to_owned());
            }
            continue;
        }
        if let Some(package) = package {
            let errors = failed.entry(package.to_owned()).or_default();
            if errors.len() < MAX_ERRORS {
                let place = at("/message/spans/0/file_name").unwrap_or_default();
                let text = at("/message/message").unwrap_or_default();
                errors.push(format!("{place}: {text}"));
            }
        }
    }
    // A compiler that was killed reports nothing, so the compiled targets are checked.
    for member in members {
        let missing: Vec<String> = targets(&crates.join(member), member)
            .into_iter()
            .filter(|target| {
                !made
                    .get(member.as_str())
                    .is_some_and(|made| made.contains(target))
            })
            .collect();
        if !missing.is_empty() {
            failed.entry(member.clone()).or_insert_with(|| {
                vec![format!(
                    "the compiler made nothing of {}",
                    missing.join(", ")
                )]
            });
        }
    }
    if !finished || (!output.status.success() && failed.is_empty()) {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo could not check the crates:\n{errors}").into());
    }
    Ok(failed)
}

/// The member for a package id of Cargo. The format of ids is not stable, but it contains the name.
pub(super) fn package_of<'m>(id: &str, members: &'m [String]) -> Option<&'m str> {
    members
        .iter()
        .find(|name| id.contains(&format!("/{name}#")) || id.contains(&format!("#{name}@")))
        .map(String::as_str)
}

/// The targets of a crate: its library and its tests.
fn targets(home: &Path, package: &str) -> Vec<String> {
    let tests = fs::read_dir(home.join("tests")).into_iter().flatten();
    let tests = tests.flatten().filter_map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.strip_suffix(".rs").map(str::to_owned)
    });
    std::iter::once(package.replace('-', "_"))
        .chain(tests)
        .collect()
}
